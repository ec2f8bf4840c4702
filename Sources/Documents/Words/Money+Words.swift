package import Vocabulary

extension Money {
  /// The amount in words, beginning with a capital: "Một triệu hai trăm năm mươi nghìn đồng".
  package var words: LocalizedText {
    LocalizedText(
      vi: VietnameseNumber.words(dong).capitalisedSentence + " đồng",
      en: EnglishNumber.words(dong).capitalisedSentence + " đồng"
    )
  }
}

extension String {
  /// The text with its first letter as a capital and the rest as it is.
  package var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
