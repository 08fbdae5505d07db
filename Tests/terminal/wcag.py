"""What the accessibility guidelines ask for and a browser can tell."""

from pathlib import Path

import axe_core_python

AXE = Path(axe_core_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

FAINT = """() => {
  const parse = text => {
    const numbers = text.match(/[\\d.]+/g).map(Number);
    return { rgb: numbers.slice(0, 3), alpha: numbers.length > 3 ? numbers[3] : 1 };
  };
  const light = rgb => rgb.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = element => {
    for (let here = element; here; here = here.parentElement) {
      const colour = parse(getComputedStyle(here).backgroundColor);
      if (colour.alpha > 0) return colour.rgb;
    }
    return [255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.textContent.trim() || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const ink = element.closest('svg') ? style.fill : style.color;
    const pair = [light(parse(ink).rgb), light(ground(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    count += 1;
    if (contrast < 4.5) found.push([element.className || element.tagName, Math.round(contrast * 100) / 100]);
  }
  if (count < 50) found.push(['too little text', count]);
  return found;
}"""


def faint_texts(browser):
    """Texts with a contrast under 4.5, from the colours as the browser computed them."""
    return browser.evaluate(f"({FAINT})()")


def violations(browser):
    """What axe finds against the guidelines, and the places."""
    browser.evaluate(AXE.read_text() + "; 0")
    kept, broken = browser.evaluate(
        f"axe.run(document, {{runOnly: {RULES!r}}}).then(result => [result.passes.length, result.violations"
        ".map(each => [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 120))])])"
    )
    return broken if kept > 20 else [["too few rules looked at", kept]]
