import Documents
import FacilityPlanning
import ProposalRecord

/// Texts in both languages, each kept once and named by its place.
struct PageTexts {
  private(set) var all: [RecordText] = []
  private var places: [RecordText: Int] = [:]

  /// The place of a text.
  mutating func place(of text: RecordText) -> Int {
    if let place = places[text] { return place }
    places[text] = all.count
    all.append(text)
    return all.count - 1
  }

  mutating func place(of phrase: LocalizedPhrase) -> Int { place(of: RecordText(phrase)) }
}
