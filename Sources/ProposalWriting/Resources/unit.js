// Photos lie beside the inventories; what they are called are words of strangers, and so text and nothing else.
const makePhotos = (photos) => make("ul", { class: "photos" }, ...photos.map((photo) =>
  make("li", {}, make("a", { href: photo.href, target: "_blank", rel: "noopener" }, photo.name))));
const makeList = (texts) => (texts.length ? make("ul", {}, ...texts.map((text) => make("li", {}, text))) : make("p", {}, t().nothing));
// What a cell rests on.
const openEvidence = (u, place) => {
  const unit = data.units[u];
  const requirement = data.requirements[place];
  const cell = unit.cells[place];
  const status = statusOf(unit, place);
  const facts = make("dl");
  addFact(facts, "found", t().found, make("span", {}, key(status), " ", say(cell.f)));
  addFact(facts, "need", t().need, say(cell.n));
  addFact(facts, "weight", t().weight, weight(requirement));
  addFact(facts, "remedy", t().remedy, say(cell.m));
  addFact(facts, "price", t().price, say(cell.c));
  if (status !== "met" && status !== "unknown") {
    const isPlan = state.step === null;
    addFact(facts, "decision", t().decision, isPlan && cell.r ? t().rank(cell.r) : fundedOf(u).has(place) ? t().funded : t().notFunded);
    if (isPlan) addFact(facts, "why", t().why, say(cell.w));
    if (isPlan && cell.e?.length) addFact(facts, "change", t().change, makeList(cell.e.map(say)));
  }
  const photos = (unit.photos ?? []).filter((photo) => photo.shows.includes(place));
  if (photos.length) addFact(facts, "photos", t().photos, makePhotos(photos));
  if (unit.file) addFact(facts, "source", t().source, make("code", {}, [unit.file, cell.p.join(", ")].filter(Boolean).join(": ")));
  const close = make("button", { type: "button" }, t().close);
  close.addEventListener("click", () => $("evidence").close());
  $("evidence").replaceChildren(
    make("p", { class: "eyebrow" }, unit.name[state.language]), make("h2", { id: "evidence-title", tabindex: "-1", autofocus: true }, requirement.title[state.language]),
    facts, make("p", { class: "actions" }, close, make("a", { class: "way", href: `#unit/${unit.code}` }, t().open))
  );
  $("evidence").showModal();
};

// The roles are said, because a telephone shows these tables as blocks.
const makeTable = (headings, rows) => {
  const cells = (row) => row.map((text, place) => make("td", { role: "cell", "data-label": headings[place] }, text));
  const head = headings.map((title) => make("th", { scope: "col", role: "columnheader" }, title));
  return make("table", { class: "list", role: "table" },
    make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...head)),
    make("tbody", { role: "rowgroup" }, ...rows.map((row) => make("tr", { role: "row" }, ...cells(row)))));
};
// What a unit lacks, what is decided about it, and why.
const makeGaps = (unit, places) => {
  if (!places.length) return make("p", {}, t().nothing);
  return makeTable([t().requirement, t().found, t().decision, t().price], places.map((place) => {
    const cell = unit.cells[place];
    const decision = make("span", {}, make("strong", {}, cell.r ? t().rank(cell.r) : t().notFunded), cell.w === undefined ? "" : `. ${say(cell.w)}`);
    const title = make("span", { class: "named" }, key(statusOf(unit, place)), make("span", {}, data.requirements[place].title[state.language]));
    return [title, say(cell.f), decision, say(cell.c)];
  }));
};
const makeTiles = (unit) => {
  const figures = { recognised: stars(unit.recognised), before: stars(unit.before), after: stars(unit.after), cost: unit.costText[state.language] };
  const tile = (fact) => make("div", {}, make("dt", {}, fact === "cost" ? t().price : t()[fact]), make("dd", { "data-fact": fact }, figures[fact]));
  return make("dl", { class: "tiles" }, ...Object.keys(figures).map(tile));
};
// What would change the decisions about some gaps.
const makeAnswers = (unit, title, places) => {
  const answered = places.filter((place) => unit.cells[place].e?.length);
  if (!answered.length) return [];
  const answer = (place) => make("div", {},
    make("h4", { class: "named" }, key(statusOf(unit, place)), make("span", {}, data.requirements[place].title[state.language])),
    makeList(unit.cells[place].e.map(say)));
  return [make("h3", {}, title), make("div", { class: "answers" }, ...answered.map(answer))];
};
// The page of its own that each unit has.
const drawUnit = (u) => {
  const unit = data.units[u];
  const places = [...data.requirements.keys()];
  const having = (...wanted) => places.filter((place) => wanted.includes(statusOf(unit, place)));
  const [met, unknown] = [having("met"), having("unknown")];
  const gaps = places.filter((place) => !met.includes(place) && !unknown.includes(place));
  const isFunded = (place) => unit.cells[place].r !== undefined;
  const facts = make("dl");
  addFact(facts, "next", t().next, unit.next === undefined || unit.next === null ? t().noNext : say(unit.next));
  if (unit.file) addFact(facts, "source", t().source, make("code", {}, unit.file));
  const missing = unit.blocked.length ? unit.blocked.map(say) : unknown.map((place) => `${data.requirements[place].title[state.language]}: ${say(unit.cells[place].f)}`);
  const history = makeTable([t().round, t().stars], data.rounds.map((round, place) => [round, stars(unit.history[place])]));
  $("unit").replaceChildren(
    make("p", {}, make("a", { class: "way", href: "#" }, t().back)), make("h2", { tabindex: "-1" }, unit.name[state.language]),
    makeTiles(unit), make("p", {}, say(unit.summary)), facts, make("h3", {}, t().lacks), makeGaps(unit, gaps),
    ...makeAnswers(unit, t().whyNot, gaps.filter((place) => !isFunded(place))),
    ...(unit.star ? [make("h3", {}, t().reach(unit.star.stars)), makeList(unit.star.texts.map(say))] : []),
    ...makeAnswers(unit, t().whyFunded, gaps.filter(isFunded)),
    make("div", { class: "columns" },
      make("div", {}, make("h3", {}, t().has), makeList(met.map((place) => data.requirements[place].title[state.language]))),
      make("div", {}, make("h3", {}, t().history), history, ...(missing.length ? [make("h3", {}, t().missing), makeList(missing)] : []),
        ...(unit.photos ? [make("h3", {}, t().photos), makePhotos(unit.photos)] : [])))
  );
};
