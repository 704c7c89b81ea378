/** CSS pixels: the width of the text column at a font size of 16, and how tall a picture in it may be. */
const COLUMN = 688;
const TALLEST = 720;
/** The limits for an enlarged picture: more than screens show of it, and less than WebP can hold. */
const LARGEST = { width: 2160, height: 8000 };
/** The width that a phone needs for a picture that fills it. */
const PHONE = 480;
/** A width must be smaller than the largest by this factor to be worth a file. */
const LEAST_STEP = 1.15;

interface Size {
  width: number;
  height: number;
}

export interface PictureSizes {
  /** Its size in the column, in CSS pixels. On narrower screens it shrinks. */
  shown: Size;
  /** Widths of the files, in pixels, smallest first: for phones, the column, sharp screens, and opened large. */
  widths: number[];
  /**
   * The width of the file for browsers that cannot choose: sharp in the column. The offline editions hold this one too.
   */
  standard: number;
}

/**
 * The sizes in which a picture is needed. None is larger than the picture itself.
 *
 * @param picture in pixels
 */
export function pictureSizes({ width, height }: Size): PictureSizes {
  const inColumn = Math.min(1, COLUMN / width, TALLEST / height);
  const shown = { width: atLeastOne(width * inColumn), height: atLeastOne(height * inColumn) };
  const large = atLeastOne(width * Math.min(1, LARGEST.width / width, LARGEST.height / height));
  const standard = Math.min(shown.width * 2, large);
  const phone = shown.width > PHONE ? [PHONE] : [];
  const widths = [...phone, shown.width, standard].filter((one) => one * LEAST_STEP <= large);
  return {
    shown,
    standard: widths.includes(standard) ? standard : large,
    widths: [...new Set([...widths, large])].sort((a, b) => a - b),
  };
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}
