"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const glyphs = { met: "✓", missing: "✕", short: "◔", worn: "▽", deviates: "≠", obsolete: "↻", unknown: "?" };
  const words = {
    vi: {
      plan: "phương án đề nghị, ngân sách", step: "bậc", of: "trên", target: "chỉ tiêu", reached: "Đạt", missed: "Chưa đạt",
      none: "không có chỉ tiêu", unit: "Đơn vị", recognised: "Công nhận", before: "Hiện trạng", after: "Sau hỗ trợ",
      gaps: "Thiếu hụt", cost: "Kinh phí (đồng)", all: "Tất cả", unknown: "chưa rõ", star: (n) => `${n} sao`,
      shown: (n, m) => `Hiện ${n} trong ${m} đơn vị. Dùng phím mũi tên để đi trong bảng, Enter để mở.`, funded: "được hỗ trợ",
      notFunded: "chưa được hỗ trợ", status: "Hiện trạng", need: "Yêu cầu", remedy: "Biện pháp", price: "Thành phố chi",
      decision: "Quyết định", rank: (n) => `được hỗ trợ, ưu tiên ${n}`, why: "Lý do", source: "Nguồn", close: "Đóng", open: "Mở trang của đơn vị",
      back: "← Về tổng quan", has: "Đã đáp ứng", lacks: "Còn thiếu hụt", nothing: "Không có.", next: "Mức sao kế tiếp",
      history: "Qua các kỳ", whyNot: "Vì sao chưa được hỗ trợ?", requirement: "Yêu cầu", points: "Điểm", round: "Kỳ", stars: "Sao dự kiến",
      noNext: "Không đạt được mức cao hơn chỉ bằng cơ sở vật chất, hoặc chưa đủ dữ liệu.", missing: "Thiếu dữ liệu",
      added: "Bậc này thêm", dropped: "bớt", wait: "Để đổi lấy kết quả tốt hơn, bậc này thôi hỗ trợ một số hạng mục.",
      first: "Bậc thấp nhất.", sorted: (c, up) => `Sắp theo ${c}, ${up ? "tăng dần" : "giảm dần"}`, mandatory: (n) => `bắt buộc từ ${n} sao`, essential: "thiết yếu",
      all8: "Ở phương án đề nghị, mọi mục tiêu của chính sách đều được xét; các bậc chỉ xét năm mục tiêu đầu."
    },
    en: {
      plan: "the proposed plan, budget", step: "step", of: "of", target: "target", reached: "Reached", missed: "Not reached",
      none: "no target", unit: "Unit", recognised: "Recognised", before: "As it stands", after: "Once funded", gaps: "Gaps",
      cost: "Cost (đồng)", all: "All", unknown: "unknown", star: (n) => (n === 1 ? "1 star" : `${n} stars`),
      shown: (n, m) => `${n} of ${m} units. Arrow keys move in the table, Enter opens a cell.`, funded: "funded", notFunded: "not funded",
      status: "Finding", need: "Needed", remedy: "Remedy", price: "The city pays", decision: "Decision",
      rank: (n) => `funded, priority ${n}`, why: "Reason", source: "Source", close: "Close", open: "Open the unit's page",
      back: "← Back to the overview", has: "Met", lacks: "Lacking", nothing: "Nothing.", next: "The next star",
      history: "Round by round", whyNot: "Why is it not funded?", requirement: "Requirement", points: "Points", round: "Round", stars: "Projected stars",
      noNext: "No higher star can be reached by facilities alone, or data are missing.", missing: "Missing data",
      added: "This step adds", dropped: "less", wait: "For a better outcome this step gives up some items.",
      first: "The lowest step.", sorted: (c, up) => `Sorted by ${c}, ${up ? "ascending" : "descending"}`, mandatory: (n) => `mandatory from ${n === 1 ? "1 star" : n + " stars"}`, essential: "essential",
      all8: "The proposed plan weighs all goals of the policy; the steps weigh the first five only."
    }
  };
  let language = data.language;
  let step = null; // null: the proposed plan
  let sort = { column: null, up: true };
  let current = { row: 0, column: 0 };
  const $ = (id) => document.getElementById(id);
  const t = () => words[language];
  const say = (place) => (place === undefined || place === null ? "" : data.texts[place][language]);
  const stars = (n) => (n === null || n === undefined ? t().unknown : t().star(n));
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(key, value === true ? "" : value);
    }
    for (const child of children) element.append(child);
    return element;
  };

  // Which cells are funded, and the stars, at each step: the ladder says what changes from one to the next.
  const fundedByPlan = data.units.map((unit) => new Set(unit.cells.flatMap((cell, place) => (cell.r ? [place] : []))));
  const at = { step: -1, funded: data.units.map(() => new Set()), after: data.units.map((unit) => unit.before ?? null) };
  const goTo = (wanted) => {
    if (wanted < at.step) {
      at.step = -1;
      at.funded = data.units.map(() => new Set());
      at.after = data.units.map((unit) => unit.before ?? null);
    }
    while (at.step < wanted) {
      at.step += 1;
      for (const change of data.ladder.steps[at.step].changes) {
        for (const place of change.added) at.funded[change.unit].add(place);
        for (const place of change.dropped) at.funded[change.unit].delete(place);
        at.after[change.unit] = change.after ?? null;
      }
    }
  };
  const isFunded = (unit, place) => (step === null ? fundedByPlan : at.funded)[unit].has(place);
  const starAfter = (unit) => (step === null ? data.units[unit].after ?? null : at.after[unit]);

  // The budget and the goals.
  const svgTag = "http://www.w3.org/2000/svg";
  const track = (share) => {
    const svg = document.createElementNS(svgTag, "svg");
    svg.setAttribute("class", "track");
    svg.setAttribute("viewBox", "0 0 100 4");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    const fill = document.createElementNS(svgTag, "rect");
    fill.setAttribute("class", "fill");
    fill.setAttribute("height", "4");
    fill.setAttribute("width", String(Math.max(0, Math.min(100, share * 100))));
    svg.append(fill);
    return svg;
  };
  const number = new Intl.NumberFormat("vi-VN");
  const numberEnglish = new Intl.NumberFormat("en-GB");
  const figure = (n) => (language === "vi" ? number : numberEnglish).format(n);
  const drawGoals = () => {
    const list = $("goals");
    list.replaceChildren();
    data.goals.forEach((goal, place) => {
      if (goal.money) return;
      const inLadder = data.ladder.goals.indexOf(place);
      if (step !== null && inLadder < 0) return;
      const achieved = step === null ? goal.achieved : data.ladder.steps[step].achieved[inLadder];
      const hasTarget = goal.target !== undefined && goal.target !== null;
      const reached = hasTarget ? achieved >= goal.target : null;
      const value = make("span", { class: "value" }, figure(achieved));
      if (hasTarget) value.append(make("span", { class: "of" }, ` / ${figure(goal.target)}`));
      const item = make("li", { "data-goal": goal.goal, "data-achieved": achieved, "data-reached": reached === null ? null : reached ? "yes" : "no", title: goal.title[language] },
        value, make("span", {}, goal.name[language]));
      if (hasTarget) item.append(track(goal.target === 0 ? 1 : achieved / goal.target));
      item.append(make("span", { class: "verdict" }, hasTarget ? (reached ? `✓ ${t().reached}` : `✕ ${t().missed}`) : t().none));
      list.append(item);
    });
  };
  const drawBudget = () => {
    const slider = $("slider");
    const steps = data.ladder.steps;
    slider.max = String(Math.max(0, steps.length - 1));
    const shown = step === null ? data.budgetText[language] : steps[step].text[language];
    $("amount").textContent = shown;
    $("standing").textContent = step === null ? t().plan : `${t().step} ${figure(step + 1)} ${t().of} ${figure(steps.length)}`;
    slider.setAttribute("aria-valuetext", shown);
    $("plan").setAttribute("aria-pressed", String(step === null));
    if (steps.length) {
      $("lowest").textContent = steps[0].text[language];
      $("highest").textContent = steps[steps.length - 1].text[language];
    }
    const budget = step === null ? data.budget : steps[step].budget;
    for (const svg of document.querySelectorAll("svg[data-low]")) {
      const { left, right, low, high } = svg.dataset;
      const share = Math.max(0, Math.min(1, (budget - low) / Math.max(1, high - low)));
      const x = Number(left) + (Number(right) - Number(left)) * share;
      const cursor = svg.querySelector(".cursor");
      cursor.setAttribute("x1", x);
      cursor.setAttribute("x2", x);
    }
    const box = $("step");
    box.replaceChildren();
    if (step === null) {
      box.append(make("p", { class: "small" }, t().all8));
      return;
    }
    const changes = steps[step].changes;
    if (step === 0) box.append(make("p", { class: "small" }, t().first));
    const list = make("ul");
    for (const change of changes.slice(0, 200)) {
      const unit = data.units[change.unit];
      const parts = [];
      const titles = (places) => places.map((place) => data.requirements[place].title[language]).join(", ");
      if (change.added.length) parts.push(`+ ${titles(change.added)}`);
      if (change.dropped.length) parts.push(`− ${titles(change.dropped)}`);
      list.append(make("li", {}, make("strong", {}, unit.name[language]), `: ${parts.join("; ")}`));
    }
    box.append(make("h3", {}, t().added), list);
    if (changes.some((change) => change.dropped.length)) box.append(make("p", { class: "small" }, t().wait));
  };

  // The matrix.
  const columns = () => [
    { id: "unit", title: t().unit, value: (u) => data.units[u].name[language] },
    { id: "recognised", title: t().recognised, value: (u) => data.units[u].recognised },
    { id: "before", title: t().before, value: (u) => data.units[u].before ?? -1 },
    { id: "after", title: t().after, value: (u) => starAfter(u) ?? -1 },
    { id: "gaps", title: t().gaps, value: (u) => data.units[u].gaps },
    { id: "cost", title: t().cost, value: (u) => data.units[u].cost }
  ];
  const chosenRequirements = () => {
    const category = $("category").value;
    return data.requirements.map((_, place) => place).filter((place) => !category || data.requirements[place].category === category);
  };
  const chosenUnits = () => {
    const [star, kind, onlyFunded] = [$("stars").value, $("kind").value, $("funded").checked];
    const chosen = data.units.map((_, place) => place).filter((place) => {
      const unit = data.units[place];
      if (kind && unit.kind !== kind) return false;
      if (star !== "" && String(unit.before ?? "x") !== star) return false;
      return !onlyFunded || (step === null ? fundedByPlan : at.funded)[place].size > 0;
    });
    const column = columns().find((column) => column.id === sort.column);
    if (!column) return chosen;
    const collator = new Intl.Collator(language);
    const sign = sort.up ? 1 : -1;
    return chosen.sort((a, b) => {
      const [x, y] = [column.value(a), column.value(b)];
      const order = typeof x === "string" ? collator.compare(x, y) : x - y;
      return order * sign || a - b;
    });
  };
  const cellLabel = (u, place) => {
    const unit = data.units[u];
    const cell = unit.cells[place];
    const money = isFunded(u, place) ? `, ${t().funded}` : "";
    return `${unit.name[language]}, ${data.requirements[place].title[language]}: ${data.statuses[cell.s].name[language]}${money}`;
  };
  const drawMatrix = () => {
    const requirements = chosenRequirements();
    const units = chosenUnits();
    const head = make("tr");
    for (const column of columns().filter((column) => step === null || column.id !== "cost")) {
      const order = sort.column === column.id ? (sort.up ? "ascending" : "descending") : "none";
      const mark = order === "ascending" ? " ▲" : order === "descending" ? " ▼" : "";
      head.append(make("th", { scope: "col", class: column.id === "unit" ? "corner" : null, "aria-sort": order },
        make("button", { type: "button", "data-sort": column.id }, column.title + mark)));
    }
    for (const place of requirements) {
      const requirement = data.requirements[place];
      const extra = [requirement.mandatoryFrom ? t().mandatory(requirement.mandatoryFrom) : "", requirement.essential ? t().essential : ""].filter(Boolean).join(", ");
      head.append(make("th", { scope: "col", class: "requirement", title: extra || null }, make("div", { class: "tall" }, requirement.title[language])));
    }
    const body = document.createElement("tbody");
    const rows = units.map((u) => {
      const unit = data.units[u];
      const row = make("tr", { "data-unit": unit.code });
      row.append(make("th", { scope: "row" }, make("a", { href: `#unit/${unit.code}` }, unit.name[language])));
      const numbers = [stars(unit.recognised), stars(unit.before), stars(starAfter(u)), figure(unit.gaps)];
      if (step === null) numbers.push(unit.cost ? figure(unit.cost) : "–");
      for (const text of numbers) row.append(make("td", { class: "number" }, text));
      for (const place of requirements) {
        const cell = unit.cells[place];
        const status = data.statuses[cell.s].id;
        row.append(make("td", {}, make("div", {
          class: isFunded(u, place) ? "cell funded" : "cell", role: "button", tabindex: "-1", "data-status": status,
          "data-cell": `${u} ${place}`, "aria-label": cellLabel(u, place)
        }, glyphs[status])));
      }
      return row;
    });
    body.append(...rows);
    $("matrix").replaceChildren(make("thead", {}, head), body);
    $("shown").textContent = t().shown(figure(units.length), figure(data.units.length));
    const first = $("matrix").querySelector(".cell");
    if (first) first.setAttribute("tabindex", "0");
    current = { row: 0, column: 0 };
  };
  const cellAt = (row, column) => $("matrix").tBodies[0].rows[row]?.querySelectorAll(".cell")[column];
  const moveTo = (row, column) => {
    const next = cellAt(row, column);
    if (!next) return;
    cellAt(current.row, current.column)?.setAttribute("tabindex", "-1");
    current = { row, column };
    next.setAttribute("tabindex", "0");
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const drawFilters = () => {
    const fill = (id, options) => {
      const kept = $(id).value;
      $(id).replaceChildren(make("option", { value: "" }, t().all), ...options.map(([value, name]) => make("option", { value }, name)));
      $(id).value = kept;
    };
    fill("category", data.categories.map((word) => [word.id, word.name[language]]));
    fill("kind", data.kinds.map((word) => [word.id, word.name[language]]));
    const levels = [...new Set(data.units.map((unit) => unit.before ?? null))].sort((a, b) => (b ?? -1) - (a ?? -1));
    fill("stars", levels.map((level) => [level === null ? "x" : String(level), stars(level)]));
    $("legend").replaceChildren(
      ...data.statuses.map((status) => make("li", {}, make("span", { class: "key", "data-status": status.id, "aria-hidden": "true" }, glyphs[status.id]), status.name[language])),
      make("li", {}, make("span", { class: "key funded", "aria-hidden": "true" }), t().funded)
    );
  };

  // What a cell rests on.
  const entry = (list, fact, name, value) => {
    if (value === "" || value === null || value === undefined) return;
    list.append(make("dt", {}, name), make("dd", { "data-fact": fact }, value));
  };
  const openEvidence = (u, place) => {
    const unit = data.units[u];
    const requirement = data.requirements[place];
    const cell = unit.cells[place];
    const facts = make("dl");
    entry(facts, "found", t().status, say(cell.f));
    entry(facts, "need", t().need, say(cell.n));
    entry(facts, "remedy", t().remedy, say(cell.m));
    entry(facts, "price", t().price, say(cell.c));
    const state = data.statuses[cell.s].id;
    if (state !== "met" && state !== "unknown") {
      if (step === null) {
        entry(facts, "decision", t().decision, cell.r ? t().rank(cell.r) : t().notFunded);
        entry(facts, "why", t().why, say(cell.w));
      } else {
        entry(facts, "decision", t().decision, isFunded(u, place) ? t().funded : t().notFunded);
      }
    }
    if (unit.file) entry(facts, "source", t().source, make("code", {}, [unit.file, cell.p.join(", ")].filter(Boolean).join(": ")));
    const close = make("button", { type: "button" }, t().close);
    const dialog = $("evidence");
    close.addEventListener("click", () => dialog.close());
    dialog.replaceChildren(
      make("p", { class: "eyebrow" }, unit.name[language]), make("h2", { id: "evidence-title" }, requirement.title[language]), facts, close, " ",
      make("a", { class: "way", href: `#unit/${unit.code}` }, t().open)
    );
    dialog.showModal();
  };

  // A page of its own for each unit.
  // The roles are said, because a telephone shows these tables as blocks.
  const table = (headings, rows) =>
    make("table", { class: "list", role: "table" },
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...headings.map((title) => make("th", { scope: "col", role: "columnheader" }, title)))),
      make("tbody", { role: "rowgroup" }, ...rows.map((row) => make("tr", { role: "row" }, ...row.map((text, place) => make("td", { role: "cell", "data-label": headings[place] }, text))))));
  const drawUnit = (u) => {
    const unit = data.units[u];
    const article = $("unit");
    const places = data.requirements.map((_, place) => place);
    const state = (place) => data.statuses[unit.cells[place].s].id;
    const met = places.filter((place) => state(place) === "met");
    const unknown = places.filter((place) => state(place) === "unknown");
    const gaps = places.filter((place) => !["met", "unknown"].includes(state(place)));
    const key = (place) => make("span", { class: "key", "data-status": state(place), "aria-hidden": "true" }, glyphs[state(place)]);
    const facts = make("dl");
    entry(facts, "recognised", t().recognised, stars(unit.recognised));
    entry(facts, "before", t().before, stars(unit.before));
    entry(facts, "after", t().after, stars(unit.after));
    entry(facts, "cost", t().cost, unit.costText[language]);
    entry(facts, "next", t().next, unit.next === undefined || unit.next === null ? t().noNext : say(unit.next));
    if (unit.file) entry(facts, "source", t().source, make("code", {}, unit.file));
    const lacking = gaps.length
      ? table([t().requirement, t().status, t().decision, t().price], gaps.map((place) => {
        const cell = unit.cells[place];
        const decision = make("span", {}, cell.r ? make("strong", {}, t().rank(cell.r)) : make("strong", {}, t().notFunded), cell.w === undefined ? "" : `. ${say(cell.w)}`);
        return [make("span", {}, key(place), " ", data.requirements[place].title[language]), say(cell.f), decision, say(cell.c)];
      }))
      : make("p", {}, t().nothing);
    const list = (chosen, detail) => chosen.length
      ? make("ul", {}, ...chosen.map((place) => make("li", {}, data.requirements[place].title[language] + (detail ? `: ${say(unit.cells[place].f)}` : ""))))
      : make("p", {}, t().nothing);
    const missing = unit.blocked.length || unknown.length
      ? [make("h3", {}, t().missing), make("ul", {}, ...(unit.blocked.length ? unit.blocked.map((place) => make("li", {}, say(place))) : unknown.map((place) => make("li", {}, say(unit.cells[place].f)))))]
      : [];
    const history = table([t().round, t().stars], data.rounds.map((round, place) => [round, stars(unit.history[place])]));
    article.replaceChildren(
      make("p", {}, make("a", { class: "way", href: "#" }, t().back)), make("h2", { tabindex: "-1" }, unit.name[language]), facts,
      make("h3", {}, t().lacks), lacking,
      make("div", { class: "columns" }, make("div", {}, make("h3", {}, t().has), list(met, false)), make("div", {}, make("h3", {}, t().history), history, ...missing))
    );
  };
  const route = () => {
    const match = /^#unit\/(.+)$/.exec(decodeURIComponent(location.hash));
    const u = match ? data.units.findIndex((unit) => unit.code === match[1]) : -1;
    if ($("evidence").open) $("evidence").close();
    $("overview").hidden = u >= 0;
    $("unit").hidden = u < 0;
    if (u >= 0) {
      drawUnit(u);
      $("unit").querySelector("h2").focus();
      scrollTo(0, 0);
    }
  };

  const show = () => {
    document.documentElement.lang = language;
    document.documentElement.dataset.language = language;
    for (const button of document.querySelectorAll("[data-choose]")) button.setAttribute("aria-pressed", String(button.dataset.choose === language));
    drawFilters();
    drawGoals();
    drawBudget();
    drawMatrix();
    route();
  };
  const choose = (wanted) => {
    step = wanted;
    if (step !== null) {
      goTo(step);
      $("slider").value = String(step);
    } else {
      $("slider").value = String(nearest());
    }
    drawGoals();
    drawBudget();
    later(drawMatrix);
  };
  /// The step on which the plan's budget stands.
  const nearest = () => {
    let found = 0;
    data.ladder.steps.forEach((rung, place) => { if (rung.budget <= data.budget) found = place; });
    return found;
  };
  let waiting = 0;
  const later = (work) => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(work);
  };

  $("slider").addEventListener("input", (event) => choose(Number(event.target.value)));
  $("less").addEventListener("click", () => choose(Math.max(0, (step ?? nearest()) - 1)));
  $("more").addEventListener("click", () => choose(Math.min(data.ladder.steps.length - 1, (step ?? nearest()) + 1)));
  $("plan").addEventListener("click", () => choose(null));
  $("filters").addEventListener("change", drawMatrix);
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("[data-choose]")) {
    button.addEventListener("click", () => { language = button.dataset.choose; show(); });
  }
  $("matrix").addEventListener("click", (event) => {
    const button = event.target.closest("[data-sort]");
    if (button) {
      const id = button.dataset.sort;
      sort = { column: id, up: sort.column === id ? !sort.up : true };
      drawMatrix();
      $("matrix").querySelector(`[data-sort="${id}"]`).focus();
      $("announcer").textContent = t().sorted(columns().find((column) => column.id === id).title, sort.up);
      return;
    }
    const cell = event.target.closest("[data-cell]");
    if (cell) openEvidence(...cell.dataset.cell.split(" ").map(Number));
  });
  $("matrix").addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-cell]");
    if (!cell) return;
    const row = cell.closest("tr");
    const place = { row: row.sectionRowIndex, column: [...row.querySelectorAll(".cell")].indexOf(cell) };
    const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    if (moves[event.key]) {
      event.preventDefault();
      current = place;
      moveTo(place.row + moves[event.key][0], place.column + moves[event.key][1]);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      current = place;
      moveTo(place.row, event.key === "Home" ? 0 : row.querySelectorAll(".cell").length - 1);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openEvidence(...cell.dataset.cell.split(" ").map(Number));
    }
  });
  addEventListener("hashchange", route);
  $("slider").value = "0";
  show();
  $("slider").value = String(nearest());
})();
