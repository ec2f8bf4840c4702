extension Sample {
  /// The inventory on its own sheet, with a sheet of explanations behind it.
  static let workbookText = SampleWorkbook.text([
    ("Kiểm kê", inventorySheet), ("Hướng dẫn", SampleWorkbook.sheet("Ghi số liệu vào trang Kiểm kê.")),
  ])

  static let inventorySheet = SampleWorkbook.sheet(
    csvText.replacing("5.150.000", with: "5150000")
      .replacing("48.500.000", with: "48500000")
  )

  static let csvText = """
    Đơn vị: Phường Tân Liễu
    Kỳ báo cáo: 02/2025
    STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung,Nguyên giá,Ghi chú
    1,Biển tên trụ sở,cái,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU,5.150.000,
    2,Phòng một cửa,phòng,1,Tốt,2018,82,,,,,
    3,Máy tính tại quầy,bộ,4,Còn sử dụng,2022,,,,,48.500.000,

    """

  static let jsonText = """
    {
      "format": "onestop.submission/1",
      "unit": "tan-lieu",
      "round": "2025-02",
      "items": [
        {"item": "name-signboard", "unitOfMeasure": "cái", "quantity": 1, "condition": "good", "year": 2021,
         "width": 600, "ground-colour": "red", "text": "UBND PHƯỜNG TÂN LIỄU", "originalCost": 5150000},
        {"item": "one-stop-room", "quantity": 1, "condition": "good", "year": 2018, "area": 82},
        {"item": "counter-computer", "quantity": 4, "condition": "usable", "year": 2022, "originalCost": 48500000}
      ]
    }

    """
}
