package import Documents
package import FacilityPlanning
package import Vocabulary

extension UnitAssessment {
  /// The next star, what it costs the city and by what it is reached; or why there is none.
  package func nextStarPhrase(in edition: CriteriaEdition, _ language: Language) -> Phrase {
    guard let next = nextStar else {
      guard let projected = projectedStar else {
        return language.phrase(
          vi: "chưa rõ, vì chưa có điểm của các nội dung ngoài cơ sở vật chất",
          en: "unknown, because the score for everything other than facilities is not known"
        )
      }
      return projected == edition.highestStar
        ? language.phrase(vi: "đã ở mức cao nhất", en: "already at the highest star")
        : language.phrase(
          vi: "không đạt được chỉ bằng đầu tư cơ sở vật chất",
          en: "cannot be reached by facilities alone"
        )
    }
    let titles = next.requirements.map { edition.requirement($0)?.title[language] ?? $0.description }
    let items = titles.joined(separator: ", ")
    guard !titles.isEmpty else { return Phrase(.stars(next.stars)) }
    return language.phrase(
      vi: "\(stars: next.stars), thành phố chi \(next.cost) đồng: \(items)",
      en: "\(stars: next.stars) for \(next.cost) đồng of the city: \(items)"
    )
  }
}
