document.documentElement.classList.add("js");
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);

// What is looked at, and how the address tells it; what is as at first is left out.
const first = {
  b: data.budget, lang: data.language, cat: "", kind: "", star: "", fund: "", sort: "", q: "", x: "", view: "", unit: "", at: ""
};
const state = { ...first };
const readAddress = () => {
  Object.assign(state, first);
  const hash = location.hash.slice(1);
  if (hash.startsWith("s-")) state.at = hash.slice(2);
  for (const [key, value] of new URLSearchParams(hash)) {
    if (key === "b") state.b = Number.isFinite(Number(value)) ? Math.min(data.scale, Math.max(0, Math.round(Number(value) * 1e6))) : data.budget;
    else if (key === "lang") state.lang = value === "en" ? "en" : "vi";
    else if (key in first) state[key] = value;
  }
};
const address = (changed) => {
  const [now, pairs] = [{ ...state, ...changed }, new URLSearchParams()];
  for (const key of Object.keys(first)) if (now[key] !== first[key]) pairs.set(key, key === "b" ? now.b / 1e6 : now[key]);
  return `#${pairs}`;
};
const keepAddress = () => history.replaceState(null, "", address());

// Both languages of a sentence stand side by side.
const say = (vi, en) => (state.lang === "en" ? en : vi);
const word = (pair) => pair[state.lang];
const text = (place) => (place === undefined || place === null ? "" : word(data.texts[place]));
const formats = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };
const figure = (n) => formats[state.lang].format(n);
// Amounts in millions: with one decimal, without it where they are whole, and rounded up for what is reached from there on.
const tenths = (dong) => {
  const n = Math.round(dong / 1e5);
  return `${figure(Math.floor(n / 10))}${say(",", ".")}${n % 10}`;
};
const millions = (dong) => (dong % 1e6 === 0 ? figure(dong / 1e6) : tenths(dong));
const from = (dong) => figure(Math.ceil(dong / 1e6));
const million = (amount) => say(`${amount}\u00a0triệu`, `${amount}\u00a0million`);
const dong = (amount) => `${figure(amount)}\u00a0đồng`;
const starsText = (n) => (n === undefined || n === null ? say("chưa rõ", "unknown") : say(`${n} sao`, n === 1 ? "1 star" : `${n} stars`));
// What stars, scores and gaps are counted from.
const start = () => (data.committed ? say("khi về đủ", "once there") : say("hiện nay", "today"));
const inside = (name) => name.charAt(0).toLowerCase() + name.slice(1);
// The name of a unit does not break unless it is long.
const longName = 28;
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const nameOf = (u) => {
  const name = word(data.units[u].name);
  return name.length > longName ? name : name.replaceAll(" ", "\u00a0");
};
// As people type it: without marks, in small letters.
const fold = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase()
  .replace(/\s+/g, " ").trim();
const folded = data.units.map((unit) => fold(`${unit.name.vi}|${unit.name.en}`));
const fileOf = (unit) => (unit.file && !unit.file.includes("/") ? data.folder + unit.file : unit.file);
