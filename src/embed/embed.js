// On a page that shows the product in a frame: makes the frame as high as what is in it, and brings its top into view
// when the product goes to another page. Without this script the frame works, and scrolls inside.
//
// It hears only frames of its own folder, and takes nothing but a height and a step.

(() => {
  const folder = new URL('../embed/', document.currentScript.src);
  /** What a height may be, in pixels. */
  const LEAST = 100;
  const MOST = 100_000;

  addEventListener('message', ({ origin, source, data }) => {
    const said = data?.['empowerment-check'];
    if (origin !== folder.origin || said?.version !== 1) return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame?.src.startsWith(folder.href)) return;
    const { height, step } = said;
    if (Number.isInteger(height) && height >= LEAST && height <= MOST) frame.style.height = `${height}px`;
    if (step === true && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
})();
