/// A way of writing Vietnamese from before Unicode, in which fonts show other characters than those that are stored.
///
///     OldFont.tcvn3.decode("Tªn h¹ng môc")    // "Tên hạng mục"
///     OldFont.vni.decode("Teân haïng muïc")   // "Tên hạng mục"
enum OldFont: String, Sendable, CaseIterable {
  case tcvn3 = "TCVN3 (.VnTime)"
  case vni = "VNI"

  /// The text that a reader saw; capitals may become small letters.
  func decode(_ text: String) -> String {
    switch self {
    case .tcvn3: Self.decodeTCVN3(text)
    case .vni: Self.decodeVNI(text)
    }
  }

  private static func decodeTCVN3(_ text: String) -> String {
    var decoded = ""
    for scalar in text.unicodeScalars { decoded += tcvn3Letters[String(scalar)] ?? String(scalar) }
    return decoded
  }

  /// Two characters stand for one letter where they can: `aù` is `á`.
  private static func decodeVNI(_ text: String) -> String {
    let scalars = text.lowercased().unicodeScalars.map { String($0) }
    var decoded = ""
    var index = 0
    while index < scalars.count {
      if index + 1 < scalars.count, let letter = vniLetters[scalars[index] + scalars[index + 1]] {
        decoded += letter
        index += 2
      } else {
        decoded += vniLetters[scalars[index]] ?? scalars[index]
        index += 1
      }
    }
    return decoded
  }

  /// The small letters (TCVN 5712:1993, VN3).
  private static let tcvn3Letters = table(
    """
    à µ|ả ¶|ã ·|á ¸|ạ ¹|ă ¨|ằ »|ẳ ¼|ẵ ½|ắ ¾|ặ Æ|â ©|ầ Ç|ẩ È|ẫ É|ấ Ê|ậ Ë|đ ®|è Ì|ẻ Î|ẽ Ï|é Ð|ẹ Ñ|ê ª|ề Ò|ể Ó|ễ Ô|ế Õ|ệ Ö|\
    ì ×|ỉ Ø|ĩ Ü|í Ý|ị Þ|ò ß|ỏ á|õ â|ó ã|ọ ä|ô «|ồ å|ổ æ|ỗ ç|ố è|ộ é|ơ ¬|ờ ê|ở ë|ỡ ì|ớ í|ợ î|ù ï|ủ ñ|ũ ò|ú ó|ụ ô|\
    ư \u{AD}|ừ õ|ử ö|ữ ÷|ứ ø|ự ù|ỳ ú|ỷ û|ỹ ü|ý ý|ỵ þ
    """
  )

  private static let vniLetters = table(
    """
    á aù|à aø|ả aû|ã aõ|ạ aï|â aâ|ấ aá|ầ aà|ẩ aå|ẫ aã|ậ aä|ă aê|ắ aé|ằ aè|ẳ aú|ẵ aü|ặ aë|é eù|è eø|ẻ eû|ẽ eõ|ẹ eï|ê eâ|ế eá|\
    ề eà|ể eå|ễ eã|ệ eä|ỉ æ|ĩ ó|ị ò|ó où|ò oø|ỏ oû|õ oõ|ọ oï|ô oâ|ố oá|ồ oà|ổ oå|ỗ oã|ộ oä|ơ ô|ớ ôù|ờ ôø|ở ôû|ỡ ôõ|ợ ôï|\
    ú uù|ù uø|ủ uû|ũ uõ|ụ uï|ư ö|ứ öù|ừ öø|ử öû|ữ öõ|ự öï|ý yù|ỳ yø|ỷ yû|ỹ yõ|ỵ î|đ ñ
    """
  )

  /// Reads pairs of a letter and what is stored for it.
  private static func table(_ pairs: String) -> [String: String] {
    var table: [String: String] = [:]
    for pair in pairs.split(separator: "|") {
      let parts = pair.split(separator: " ", maxSplits: 1)
      table[String(parts[1])] = String(parts[0])
    }
    return table
  }
}
