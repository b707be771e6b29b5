// Measures and colours that the pages of all peers have in common.

/** Points in a millimetre. */
export const MM = 72 / 25.4;

export const colours = {
  text: '#111111',
  ink: '#1f3a5f',
  alarm: '#a02020',
  grey: '#5b6470',
  tint: '#e8edf3',
  hair: '#c3cbd5',
};

export const statusColours = { confirmed: '#22663a', disputed: '#a02020', unverified: '#8a6100' };

/** The widths of columns in millimetres: the two tables fill a measure of 166 mm. */
export const columns = {
  claims: { names: ['Claim', 'Who says so', 'Source', 'Status'], widths: [84, 48, 14, 20] },
  timeline: { names: ['Date', 'Place', 'Fact', 'Source'], widths: [22, 28, 102, 14] },
};
