/// A shell that can complete half-typed lines.
enum Shell: String, CaseIterable, Sendable {
  case zsh
  case bash
  case fish
}

/// The scripts that teach a shell to complete; each asks the tool itself for the candidates.
extension Shell {
  /// The script for a tool, to be loaded when the shell starts.
  func completionScript(for tool: String) -> String {
    switch self {
    case .bash: Self.bashScript.replacing("TOOL", with: tool)
    case .zsh: Self.zshScript.replacing("TOOL", with: tool)
    case .fish: Self.fishScript.replacing("TOOL", with: tool)
    }
  }

  private static let bashScript = #"""
    # Completion of TOOL for bash. In ~/.bashrc: source <(TOOL --generate-completion-script bash)
    _TOOL() {
        local line
        COMPREPLY=()
        while IFS= read -r line; do
            case $line in
                :files) compopt -o default ;;
                :directories) compopt -o dirnames ;;
                *) COMPREPLY+=("${line%%$'\t'*}") ;;
            esac
        done < <("$1" ---completion $((COMP_CWORD - 1)) -- "${COMP_WORDS[@]:1}" 2>/dev/null)
    }
    complete -F _TOOL TOOL
    """#

  private static let zshScript = #"""
    #compdef TOOL
    # Completion of TOOL for zsh. In ~/.zshrc, after compinit: source <(TOOL --generate-completion-script zsh)
    _TOOL() {
        local line
        local -a lines candidates
        lines=("${(@f)$("${words[1]}" ---completion $((CURRENT - 2)) -- "${(@)words[2,-1]}" 2>/dev/null)}")
        for line in $lines; do
            case $line in
                :files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files ;;
                :directories) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ ;;
                *$'\t'*) candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
                ?*) candidates+=("${line//:/\\:}") ;;
            esac
        done
        (( $#candidates )) && _describe TOOL candidates
    }
    if [[ $funcstack[1] == _TOOL ]]; then _TOOL "$@"; else compdef _TOOL TOOL; fi
    """#

  private static let fishScript = #"""
    # Completion of TOOL for fish. In ~/.config/fish/config.fish: TOOL --generate-completion-script fish | source
    function __TOOL_candidates
        set -l words (commandline -opc) (commandline -ct)
        for line in ($words[1] ---completion (math (count $words) - 2) -- $words[2..] 2>/dev/null)
            switch $line
                case :files
                    __fish_complete_path (commandline -ct)
                case :directories
                    __fish_complete_directories (commandline -ct)
                case '*'
                    echo $line
            end
        end
    end
    complete -c TOOL -f -a '(__TOOL_candidates)'
    """#
}
