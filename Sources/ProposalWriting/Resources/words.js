const glyphs = { met: "✓", missing: "✕", short: "◔", worn: "▽", deviates: "≠", obsolete: "↻", unknown: "?" };
const words = {
  vi: {
    plan: "ngân sách của phương án đề nghị", step: "bậc", level: "mức", of: "trên", reached: "Đạt", missed: "Chưa đạt",
    none: "không có chỉ tiêu", unit: "Đơn vị", recognised: "Công nhận", before: "Hiện trạng", after: "Sau hỗ trợ",
    gaps: "Thiếu hụt", cost: "Kinh phí (đồng)", all: "Tất cả", unknown: "chưa rõ", star: (n) => `${n} sao`,
    shown: (n, m) => `Hiện ${n} trong ${m} đơn vị. Dùng phím mũi tên để đi trong bảng, Enter để mở.`, funded: "được hỗ trợ",
    notFunded: "chưa được hỗ trợ", found: "Hiện trạng", need: "Yêu cầu", remedy: "Biện pháp", price: "Thành phố chi",
    decision: "Quyết định", rank: (n) => `được hỗ trợ, ưu tiên ${n}`, why: "Lý do", source: "Nguồn", close: "Đóng",
    open: "Mở trang của đơn vị", back: "← Về tổng quan", has: "Đã đáp ứng", lacks: "Còn thiếu hụt", nothing: "Không có.",
    next: "Mức sao kế tiếp", history: "Qua các kỳ", photos: "Ảnh, bản quét", requirement: "Yêu cầu", weight: "Giá trị", points: (n) => `${n} điểm`,
    round: "Kỳ", stars: "Sao dự kiến", order: "Thứ tự", byRegister: "Theo sổ đơn vị", up: "tăng dần", down: "giảm dần",
    noNext: "Không đạt được mức cao hơn chỉ bằng cơ sở vật chất, hoặc chưa đủ dữ liệu.", missing: "Thiếu dữ liệu",
    added: "Bậc này thêm", addedByLevel: "Mức này thêm so với mức trước", first: "Bậc thấp nhất.", noChange: "Không thêm hạng mục nào.",
    more: (n) => `và ${n} đơn vị khác`, traded: "Để đổi lấy kết quả tốt hơn, bậc này thôi hỗ trợ một số hạng mục.",
    sorted: (c, up) => `Sắp theo ${c}, ${up ? "tăng dần" : "giảm dần"}`, mandatory: (n) => `bắt buộc từ ${n} sao`,
    essential: "thiết yếu", change: "Khi nào thay đổi", whyNot: "Vì sao chưa được hỗ trợ, và khi nào thì được?",
    whyFunded: "Các khoản được hỗ trợ phụ thuộc vào đâu?", reach: (n) => `Lên ${n} sao`,
    goalsOfLevels: "Mỗi mức chọn sẵn là một phương án tối ưu, xét mọi mục tiêu. Giữa hai mức, kết quả có thể tốt lên mà trang này không chỉ ra.",
    goalsOfPlan: "Ở phương án đề nghị, mọi mục tiêu của chính sách đều được xét; các bậc chỉ xét năm mục tiêu đầu."
  },
  en: {
    plan: "budget of the proposed plan", step: "step", level: "level", of: "of", reached: "Reached", missed: "Not reached",
    none: "no target", unit: "Unit", recognised: "Recognised", before: "As it stands", after: "Once funded",
    gaps: "Gaps", cost: "Cost (đồng)", all: "All", unknown: "unknown", star: (n) => (n === 1 ? "1 star" : `${n} stars`),
    shown: (n, m) => `${n} of ${m} units. Arrow keys move in the table, Enter opens a cell.`, funded: "funded",
    notFunded: "not funded", found: "Finding", need: "Needed", remedy: "Remedy", price: "The city pays",
    decision: "Decision", rank: (n) => `funded, priority ${n}`, why: "Reason", source: "Source", close: "Close",
    open: "Open the unit's page", back: "← Back to the overview", has: "Met", lacks: "Lacking", nothing: "Nothing.",
    next: "The next star", history: "Round by round", photos: "Photos and scans", requirement: "Requirement", weight: "Worth", points: (n) => (n === 1 ? "1 point" : `${n} points`),
    round: "Round", stars: "Projected stars", order: "Order", byRegister: "As registered", up: "ascending", down: "descending",
    noNext: "No higher star can be reached by facilities alone, or data are missing.", missing: "Missing data",
    added: "This step adds", addedByLevel: "This level adds to the one before", first: "The lowest step.", noChange: "No item is added.",
    more: (n) => `and ${n} more units`, traded: "For a better outcome this step gives up some items.",
    sorted: (c, up) => `Sorted by ${c}, ${up ? "ascending" : "descending"}`, mandatory: (n) => `mandatory from ${n === 1 ? "1 star" : n + " stars"}`,
    essential: "essential", change: "What would change it", whyNot: "Why is it not funded, and when would it be?",
    whyFunded: "What does the funding hang on?", reach: (n) => `To reach ${n === 1 ? "1 star" : n + " stars"}`,
    goalsOfLevels: "Each preset level is an exact plan that weighs all goals. Between two levels more may improve than this page shows.",
    goalsOfPlan: "The proposed plan weighs all goals of the policy; the steps weigh the first five only."
  }
};
