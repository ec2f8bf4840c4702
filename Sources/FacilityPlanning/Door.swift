enum Door {}
