"use strict";
(function () {
  if ((navigator.language || "").startsWith("zh")) {
    document.getElementById("lang-zh").checked = true;
  }
  const filter = document.getElementById("filter");
  if (!filter) {
    return;
  }
  const code = document.getElementById("by-code");
  const file = document.getElementById("by-file");
  const text = document.getElementById("by-text");
  const shown = document.getElementById("shown");
  const severities = document.querySelectorAll("input[type=checkbox]");
  const groups = Array.from(document.querySelectorAll(".group"), function (section) {
    const rows = Array.from(section.querySelectorAll("tbody tr"), function (row) {
      return {row: row, file: row.cells[0].textContent.toLowerCase(), text: row.textContent.toLowerCase()};
    });
    return {section: section, rows: rows, details: section.querySelector("details")};
  });

  function apply() {
    const inFile = file.value.trim().toLowerCase();
    const inText = text.value.trim().toLowerCase();
    let count = 0;
    for (const group of groups) {
      const ofCode = !code.value || group.section.dataset.code === code.value;
      let left = 0;
      for (const each of group.rows) {
        const fits = ofCode && each.file.includes(inFile) && each.text.includes(inText);
        each.row.hidden = !fits;
        left += fits ? 1 : 0;
      }
      group.section.hidden = left === 0;
      if (left > 0 && (inFile || inText || code.value)) {
        group.details.open = true;
      }
      const box = document.getElementById("show-" + group.section.classList[1]);
      count += box.checked ? left : 0;
    }
    shown.textContent = count.toLocaleString("en");
  }

  filter.hidden = false;
  filter.addEventListener("submit", function (event) { event.preventDefault(); });
  for (const control of [code, file, text]) {
    control.addEventListener("input", apply);
  }
  severities.forEach(function (box) { box.addEventListener("change", apply); });
  apply();
})();
