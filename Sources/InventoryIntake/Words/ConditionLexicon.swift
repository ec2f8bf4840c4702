import FacilityPlanning
import Vocabulary

/// The words of which phrases about a condition are made, by what each does in a phrase.
enum ConditionLexicon {
  /// What a word or a fixed group of words does.
  enum Role: Sendable, Hashable {
    /// không, chưa: turns what follows round, or what stands before it.
    case negation
    /// chưa: what is not yet so.
    case notYet
    /// hết: no more, before what it is about; wholly, behind it.
    case ended
    /// bị, còn, vẫn, đang: when and how; changes no level.
    case aspect
    /// đã, từng: what lies behind.
    case past
    /// có thể, khả năng: what can be done.
    case ability
    /// được: what can be done, behind a verb; before one, what is done.
    case gets
    /// hơi, khá, sắp, hay: less than what follows says, or not always.
    case hedge
    /// nhẹ, một phần: less than what stands beside it says.
    case slight
    /// rất, nặng, hoàn toàn: all that the word says.
    case emphasis
    /// mới: in order before nothing or before a use, lately before what happened.
    case new
    case good
    /// bình thường, trung bình, tạm được.
    case fair
    /// kém, yếu, xấu.
    case poor
    /// hỏng, hư, xuống cấp.
    case broken
    /// nứt, mờ, phai, rách: harm of which nobody knows how far it goes.
    case damaged
    /// cũ, lạc hậu: says nothing of the level.
    case old
    /// sử dụng, dùng, xài.
    case use
    /// hoạt động, chạy.
    case work
    case repair
    /// chờ, cần, đề nghị, thanh lý: what shall be, not what is.
    case plan
    /// tạm: for the time being.
    case makeshift
  }

  /// A word on its way through the parser.
  struct Entry: Sendable {
    let syllables: [Syllable]
    let role: Role
  }

  /// A syllable with its marks and without.
  struct Syllable: Sendable, Hashable {
    let spelling: String
    let plain: String

    /// Whether a syllable that somebody typed is this one; who types no mark means any.
    func isMeant(by typed: Syllable) -> Bool {
      typed.spelling == spelling || (typed.spelling == typed.plain && typed.plain == plain)
    }
  }

  /// The entries by the plain spelling of their first syllable, the longest first.
  static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (role, words) in words {
      for word in words {
        let syllables = syllables(of: word)
        guard let first = syllables.first else { continue }
        entries[first.plain, default: []].append(Entry(syllables: syllables, role: role))
      }
    }
    return entries.mapValues { $0.sorted { $0.syllables.count > $1.syllables.count } }
  }()

  /// The syllables of a text.
  static func syllables(of text: some StringProtocol) -> [Syllable] {
    let key = WordKey(text)
    return zip(key.spelling.split(separator: " "), key.plain.split(separator: " "))
      .map { Syllable(spelling: String($0), plain: String($1)) }
  }

  /// Syllables that say nothing of a condition: what the phrase is about.
  static let silent: Set<String> = Set(
    [
      "tình", "trạng", "hiện", "tại", "nay", "chất", "lượng", "thì", "là", "cũng", "đều", "máy", "thiết", "bị", "nó",
      "của", "gì", "rồi", "luôn", "cả", "tất", "xong", "đến", "tới", "the", "is", "are", "in", "condition",
    ].flatMap { [WordKey($0).spelling, WordKey($0).plain] }
  )

  private static let words: [(Role, [String])] = [
    (
      .negation,
      ["không", "không hề", "chẳng", "chả", "ko", "k", "kh", "hok", "không còn", "chẳng còn", "not", "no longer"]
    ),
    (.notYet, ["chưa", "vẫn chưa", "not yet"]),
    (.ended, ["hết"]),
    (
      .aspect,
      [
        "bị", "còn", "vẫn", "vẫn còn", "đang", "có", "hiện đang", "hiện vẫn", "hiện còn", "vẫn đang", "đang còn",
        "still",
      ]
    ),
    (.past, ["đã", "từng", "đã qua", "qua", "đã từng"]),
    (.ability, ["có thể", "thể", "khả năng", "còn khả năng"]),
    (.gets, ["được", "đc", "dc"]),
    (
      .hedge,
      [
        "hơi", "khá", "tương đối", "gần", "gần như", "sắp", "hay", "hay bị", "thường", "thường xuyên", "thỉnh thoảng",
        "đôi khi", "dễ", "ít", "có dấu hiệu", "bắt đầu", "lúc", "khó", "a bit", "slightly",
      ]
    ),
    (
      .slight,
      [
        "nhẹ", "một phần", "phần nào", "một chút", "chút", "một ít", "một số", "nhiều chỗ", "vài chỗ", "một nửa", "nửa",
        "chút ít",
      ]
    ),
    (
      .emphasis,
      [
        "rất", "quá", "lắm", "thật", "thực sự", "cực", "cực kỳ", "hoàn toàn", "hẳn", "nặng", "nghiêm trọng", "nhiều",
        "toàn bộ", "nữa", "very", "hết cả",
      ]
    ),
    (
      .new,
      [
        "mới", "mới tinh", "như mới", "vừa", "vừa mới", "mới mua", "mới mua sắm", "mới trang bị", "mới được trang bị",
        "mới lắp", "mới lắp đặt", "mới cấp", "mới được cấp", "mới thay", "mới thay thế", "new",
      ]
    ),
    (.good, ["tốt", "còn tốt", "ngon", "good", "well"]),
    (
      .fair,
      [
        "bình thường", "trung bình", "ổn", "ổn định", "tạm được", "tạm ổn", "tàm tạm", "bt", "tb", "fair", "average",
      ]
    ),
    (.poor, ["kém", "yếu", "xấu", "tồi", "tệ", "chập chờn", "chậm", "poor", "cũ nát"]),
    (
      .broken,
      [
        "hỏng", "hư", "hư hỏng", "hỏng hóc", "hư hao", "xuống cấp", "bị cháy", "cháy hỏng", "broken",
        "unusable", "not usable",
      ]
    ),
    (
      .damaged,
      [
        "nứt", "nứt vỡ", "vỡ", "phai", "phai màu", "bạc màu", "mờ", "mờ chữ", "rách", "bong", "bong tróc", "tróc",
        "xước",
        "gỉ", "rỉ", "han gỉ", "gỉ sét", "rỉ sét", "hoen gỉ", "móp", "méo", "gãy", "ố", "ố vàng", "lỗi", "thấm", "dột",
        "thấm dột", "hư hại", "damaged",
      ]
    ),
    (.old, ["cũ", "cũ kỹ", "lạc hậu", "lỗi thời", "lâu năm", "old"]),
    (
      .use,
      ["sử dụng", "dùng", "xài", "sd", "đưa vào sử dụng", "đưa vào dùng", "khai thác", "used", "use", "usable"]
    ),
    (.work, ["hoạt động", "chạy", "vận hành", "hđ", "làm việc", "working", "works", "work"]),
    (.repair, ["sửa", "sửa chữa", "bảo hành", "bảo trì", "bảo dưỡng", "khắc phục"]),
    (
      .plan,
      [
        "chờ", "đợi", "cần", "đề nghị", "xin", "chuẩn bị", "nhu cầu", "có nhu cầu", "thanh lý", "thay", "thay thế",
        "thay mới", "mua mới", "ngừng", "ngưng", "tạm ngừng", "tạm ngưng", "dừng hoạt động", "dừng sử dụng",
        "ngừng sử dụng", "ngừng hoạt động", "nên", "phải",
      ]
    ),
    (.makeshift, ["tạm", "tạm thời"]),
  ]
}
