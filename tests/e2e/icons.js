// Draws the product's icon in a size, from the one drawing of it. `ground` is what part of the picture the drawing takes
// up: less than all of it where systems cut the picture to a shape of their own, so that nothing of it is cut off.

/** The colour behind the drawing, with which it fills its own corners. */
const GROUND = '#0b5d63';

async function drawn(source, size, share) {
  const image = Object.assign(new Image(), { src: source });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const pen = canvas.getContext('2d');
  if (share < 1) {
    pen.fillStyle = GROUND;
    pen.fillRect(0, 0, size, size);
  }
  const inner = Math.round(size * share);
  pen.drawImage(image, Math.round((size - inner) / 2), Math.round((size - inner) / 2), inner, inner);
  return canvas;
}
