package import Documents
package import FacilityPlanning
package import Vocabulary

extension Report.Letterhead {
  /// The head of an official document, with the parts that all of them share.
  package init(
    superior: Phrase,
    issuer: Phrase,
    number: Phrase,
    placeAndDate: Phrase,
    documentType: String?,
    draft: String? = nil,
    subject: Phrase,
    addressees: [Phrase],
    language: Language
  ) {
    self.init(
      superior: superior,
      issuer: issuer,
      number: number,
      nation: language.text(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM"),
      motto: language.text(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness"),
      placeAndDate: placeAndDate,
      documentType: documentType,
      draft: draft,
      subject: subject,
      salutation: language.text(vi: "Kính gửi:", en: "To:"),
      addressees: addressees
    )
  }
}

extension Report.Signature {
  /// The signature of somebody about whom the register may say something.
  package init(_ signer: Signer?, name: String?, language: Language) {
    var capacity: [Phrase] = []
    if let body = signer?.onBehalfOf {
      capacity.append(
        language.phrase(vi: "TM. \(body.vi.uppercased())", en: "ON BEHALF OF THE \(body.en.uppercased())")
      )
    }
    if let superior = signer?.actingFor {
      capacity.append(language.phrase(vi: "KT. \(superior.vi.uppercased())", en: "FOR THE \(superior.en.uppercased())"))
    }
    let post = LocalizedText(vi: "quyền hạn, chức vụ của người ký", en: "authority and post of the signer")
    let nobody = LocalizedText(vi: "họ và tên người ký", en: "full name of the signer")
    self.init(
      capacity: capacity,
      post: signer.map { Phrase(text: $0.post[language].uppercased()) } ?? Phrase(.placeholder(post[language])),
      name: (name ?? signer?.name).map { Phrase(text: $0) } ?? Phrase(.placeholder(nobody[language]))
    )
  }
}
