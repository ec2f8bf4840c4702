// The page of its own that each unit has: one sheet of paper.
const makeTable = (u, places) => {
  if (!places.length) return make("p", { class: "muted" }, say("Không có khoản nào.", "None."));
  const head = [say("Khoản", "Item"), say("Hiện trạng", "Finding"), say("triệu đồng", "million đồng")];
  return make("table", { class: "ls" }, make("thead", {}, make("tr", {}, head.map((name, k) => make("th", { scope: "col", class: k === 2 ? "r" : "" }, name)))),
    make("tbody", {}, places.map((place) => {
      const gap = gapsOf(u).get(place);
      return make("tr", {}, make("td", {}, make("span", { class: "w" }, chip(statusOf(u, place), planDecision(u, place)), make("span", {}, word(data.requirements[place].title)))),
        make("td", { class: "muted" }, text(gap.committed !== undefined && gap.cost === undefined ? gap.committed : data.units[u].f[place])), make("td", { class: "r" }, gap.cost === undefined ? "–" : tenths(gap.cost)));
    })));
};
// The page of a unit is about the proposal, whatever budget is looked at.
const planDecision = (u, place) => decisionOf(u, place, ofPlan());
const block = (title, ...content) => make("div", { class: "blk" }, make("h2", {}, title), ...content);
// Gaps with the same reason stand together, each with what would change it; paper has room for the first of that.
const makeReasons = (u, places) => {
  const reasons = new Map();
  for (const place of places) {
    const { why } = gapsOf(u).get(place);
    if (why !== undefined && why !== null) reasons.set(why, [...(reasons.get(why) ?? []), place]);
  }
  return [...reasons].map(([why, list]) => {
    const changes = list.flatMap((place) => gapsOf(u).get(place).changes.map((change, k) => [place, change, k]));
    return make("div", { class: "reason" }, make("p", {}, make("strong", {}, list.map((place) => word(data.requirements[place].short)).join(", ")), ". ", text(why)),
      changes.length ? make("ul", { class: "say" }, changes.map(([place, change, k]) => make("li", { "data-answer": data.requirements[place].id, class: k ? "no-print" : null }, make("span", { class: "muted" }, `${word(data.requirements[place].short)}: `), make("span", { class: "answer" }, text(change))))) : null);
  });
};
const nextText = (unit) => {
  if (!unit.next) return say("Không đạt được mức cao hơn chỉ bằng cơ sở vật chất, hoặc chưa đủ dữ liệu.", "No higher star by facilities alone, or data are missing.");
  const items = unit.next.requirements.map((place) => word(data.requirements[place].title)).join(", ");
  return say(`${starsText(unit.next.stars)}: thành phố chi ${dong(unit.next.cost)} cho ${items}.`, `${starsText(unit.next.stars)}: the city pays ${dong(unit.next.cost)} for ${items}.`);
};
const drawUnit = (u) => {
  const unit = data.units[u];
  const having = (...wanted) => requirementPlaces.filter((place) => wanted.includes(planDecision(u, place)));
  const rank = (place) => gapsOf(u).get(place).rank;
  const funded = having("fund", "lock").sort((a, b) => rank(a) - rank(b));
  const [coming, open, unknown, met] = [having("comm"), having("open", "excl"), having("unk"), having("met")];
  const facts = [[say(`Công nhận ${data.year}`, `Recognised ${data.year}`), starsText(unit.recognised), "recognised"],
    [say(`Điểm ${start()}`, `Points ${start()}`), unit.score ?? starsText(null), "score"], [say("Thành phố chi", "The city pays"), dong(unit.cost), "cost"],
    [say("Đơn vị tự chi", "The unit pays"), dong(unit.own ?? 0), "own"], [say("Dân số", "Residents"), unit.residents === undefined ? starsText(null) : figure(unit.residents), "residents"],
    [say("Số quầy", "Counters"), unit.counters ?? starsText(null), "counters"]];
  if (unit.others) facts.splice(4, 0, [say("Nguồn khác", "Others pay"), dong(unit.others), "others"]);
  const missing = unit.blocked?.length ? unit.blocked.map(text) : unknown.map((place) => `${word(data.requirements[place].title)}: ${text(unit.f[place])}`);
  const history = data.rounds.map((round, k) => make("tr", {}, make("td", {}, word(round)), make("td", {}, starRow(unit.history[k], unit.history[k]))));
  const once = make("tr", {}, make("td", {}, say("sau hỗ trợ", "once funded")), make("td", {}, starRow(unit.before, unit.after)));
  const plan = million(millions(data.budget));
  $("unit").replaceChildren(make("section", { class: "unit", "aria-labelledby": "u-t" },
    make("p", { class: "no-print" }, make("a", { class: "way", id: "back", href: address({ unit: "" }) }, say("← Về tổng quan", "← Back to the overview"))),
    make("div", { class: "top" }, make("div", {}, make("p", { class: "kick" }, say(`Bộ phận Một cửa · kỳ ${word(data.rounds.at(-1))} · phương án đề nghị ${plan}`, `One-stop shop · ${word(data.rounds.at(-1))} · proposal of ${plan}`)), make("h1", { id: "u-t", tabindex: "-1" }, nameOf(u))),
      make("p", { class: "big" }, starRow(unit.before, unit.after, unit.recognised)), press({ class: "no-print" }, () => print(), say("In trang này", "Print this page"))),
    make("dl", { class: "facts" }, facts.map(([name, value, fact]) => make("div", {}, make("dt", {}, name), make("dd", { "data-fact": fact }, value)))),
    make("div", { class: "two" },
      make("div", {}, block(say(`Được hỗ trợ ${funded.length} khoản`, funded.length === 1 ? "1 item funded" : `${funded.length} items funded`), makeTable(u, funded)),
        coming.length ? block(say(`Đã duyệt, đang chờ ${coming.length} khoản`, `${coming.length} approved, to come`), makeTable(u, coming)) : null,
        block(say(`Còn thiếu ${open.length} khoản`, open.length === 1 ? "1 item stays open" : `${open.length} items stay open`), makeTable(u, open)),
        missing.length ? block(say("Thiếu dữ liệu", "Data missing"), makeList(missing)) : null,
        funded.length ? make("details", { class: "no-print", id: "why-funded" }, make("summary", {}, say("Vì sao được hỗ trợ, và phụ thuộc vào đâu?", "Why are these funded, and what does it hang on?")), makeReasons(u, funded)) : null),
      make("div", {}, block(data.committed ? say("Sao kế tiếp khi khoản đã duyệt về đủ, và giá", "The next star once all approved is there, and its price") : say("Sao kế tiếp, tính từ hiện nay, và giá", "The next star from today, and its price"), make("p", {}, nextText(unit))),
        unit.star ? block(say(`Muốn lên ${unit.star.stars} sao?`, `To reach ${starsText(unit.star.stars)}?`), makeList(unit.star.texts.map(text))) : null,
        open.length ? block(say("Vì sao chưa được hỗ trợ, và khi nào thì được?", "Why are these not funded, and when would they be?"), makeReasons(u, open)) : null,
        block(say("Qua các kỳ", "Round by round"), make("table", { class: "ls" }, make("tbody", {}, history, once))),
        unit.photos ? block(say("Ảnh minh chứng", "Evidence photos"), makePhotos(unit.photos)) : make("div", { class: "blk no-print" }, make("h2", {}, say("Ảnh minh chứng", "Evidence photos")), make("p", { class: "photo" }, say("Chưa có ảnh. Ảnh gửi kèm kiểm kê sẽ hiện ở đây.", "No photo yet. Photos sent with the inventory appear here."))),
        make("p", { class: "small muted" }, say(`Đáp ứng ${met.length} trong ${data.requirements.length} yêu cầu.`, `Meets ${met.length} of ${data.requirements.length} requirements.`), unit.file ? say(` Nguồn: ${fileOf(unit)}`, ` Source: ${fileOf(unit)}`) : "")))));
};
