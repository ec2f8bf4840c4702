// What a cell says, and what it rests on.
const cellLabel = (u, place) =>
  `${nameOf(u)}, ${word(data.requirements[place].title)}: ${word(data.statuses[Number(data.units[u].s[place])].name)}, ${decisionText(decisionOf(u, place))}`;
const weight = (requirement) => [
  say(`${requirement.points} điểm`, requirement.points === 1 ? "1 point" : `${requirement.points} points`),
  requirement.mandatoryFrom ? say(`bắt buộc từ ${requirement.mandatoryFrom} sao`, `mandatory from ${starsText(requirement.mandatoryFrom)}`) : "",
  requirement.essential ? say("thiết yếu", "essential") : ""
].filter(Boolean).join(", ");
const makeList = (items) => make("ul", { class: "say" }, items.map((item) => make("li", {}, item)));
// Photos lie beside the inventories; what they are called are words of strangers, and so text and nothing else.
const makePhotos = (photos) => make("ul", { class: "photos" }, photos.map((photo) =>
  make("li", {}, make("a", { href: photo.href, target: "_blank", rel: "noopener" }, photo.name))));
const placesOf = (u, place) => (data.units[u].p ?? "").split("\n")[place]?.split("\t").filter(Boolean).join(", ") ?? "";
const openEvidence = (u, place) => {
  const [unit, requirement, gap] = [data.units[u], data.requirements[place], gapsOf(u).get(place) ?? {}];
  const [status, decision] = [statusOf(u, place), decisionOf(u, place)];
  const facts = make("dl");
  const add = (fact, name, value) => {
    if (value === "" || value === null || value === undefined) return;
    facts.append(make("dt", {}, name), put(make("dd", { "data-fact": fact }), {}, [value]));
  };
  add("found", say("Hiện trạng", "Finding"), text(unit.f[place]));
  add("need", say("Yêu cầu", "Needed"), text(gap.need));
  add("weight", say("Giá trị", "Worth"), weight(requirement));
  add("remedy", say("Biện pháp", "Remedy"), text(gap.remedy));
  add("price", say("Thành phố chi", "The city pays"), gap.cost === undefined ? "" : dong(gap.cost));
  if (gap.own) add("own", say("Đơn vị bảo đảm", "The unit pays"), dong(gap.own));
  if (gap.others) add("others", say("Nguồn khác", "Others pay"), dong(gap.others));
  if (status !== "met" && status !== "unknown") {
    const rank = isPlan() && gap.rank ? say(`, ưu tiên ${gap.rank}`, `, priority ${gap.rank}`) : "";
    add("decision", say("Quyết định", "Decision"), `${decisionText(decision)}${rank}`);
    if (isPlan()) add("why", say("Lý do", "Reason"), text(gap.why));
    if (isPlan() && gap.changes?.length) add("change", say("Khi nào thay đổi", "What would change it"), makeList(gap.changes.map(text)));
  }
  const photos = (unit.photos ?? []).filter((photo) => photo.shows.includes(place));
  if (photos.length) add("photos", say("Ảnh, bản quét", "Photos and scans"), makePhotos(photos));
  if (unit.file) add("source", say("Nguồn", "Source"), [fileOf(unit), placesOf(u, place)].filter(Boolean).join(": "));
  const [box, close] = [$("evidence"), press({ autofocus: true }, () => $("evidence").close(), say("Đóng", "Close"))];
  const way = make("a", { href: address({ unit: unit.code }) }, say("Mở trang đơn vị", "Open the unit's page"));
  box.replaceChildren(make("p", { class: "kick" }, nameOf(u)), make("h2", { id: "evidence-title" }, chip(status, decision), " ", word(requirement.title)),
    facts, make("p", { class: "act" }, close, way));
  box.showModal();
};
