import FacilityPlanning
import Vocabulary

/// A register without units.
struct EmptyRegister: FindingKind {
  static let id = "empty-register"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(vi: "Danh bạ chưa có đơn vị nào.", en: "The register has no units.")
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy thêm vào «units» từng phường, xã với mã, tên, loại và số sao đã công nhận.",
      en: "Add each ward and commune to «units», with its code, name, kind and recognised star."
    )
  }

  private static let register = """
    {
      "format": "onestop.register/1",
      "authority": {
        "name": {"vi": "Phòng Nội vụ", "en": "Department of Home Affairs"},
        "superior": {"vi": "Ủy ban nhân dân thành phố", "en": "People's Committee of the City"},
        "place": {"vi": "Bắc Giang", "en": "Bac Giang"},
        "addressee": {"vi": "Ủy ban nhân dân thành phố", "en": "People's Committee of the City"}
      },
      "city": {"vi": "thành phố Bắc Giang", "en": "Bac Giang City"},
      "baselineYear": 2024,
      "units": []
    }

    """

  static let examples: [FindingExample] = [
    .triggers(at: "11:12", register, file: Sample.register.file),
    .passes(.register),
  ]
}
