// What may be typed into the fields, and what becomes of it. What is not taken is left out of the lines.

/** Whether an address opens a page and runs nothing, by the rule of the product (`src/app/settings.rs`). */
export function isLink(text, schemes) {
  if (text === '' || /\p{Cc}/u.test(text)) return false;
  const [before, ...after] = text.split(':');
  return after.length === 0 || /[/?#]/.test(before) || schemes.includes(before.toLowerCase());
}

/** Whether an address says by itself where it leads. */
export function isWhole(link) {
  return whole(link) !== undefined;
}

/** `URL.canParse` is younger than what the product asks of browsers. */
function whole(link) {
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}

/** The folder of an address, or nothing where it is none on the web. */
export function folder(text) {
  const address = whole(text);
  return address && /^https?:$/.test(address.protocol) ? new URL('.', address).href : undefined;
}

/** A colour as it is written; not one that only another style sheet knows. */
export function isColour(text) {
  return CSS.supports('color', text) && !/var\(|env\(/i.test(text);
}

export function isFont(text) {
  return CSS.supports('font-family', text) && !/[(){};<>\\]/.test(text);
}
