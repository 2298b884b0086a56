/** The upper half of code page 862, the Hebrew of DOS, which no browser decodes. From byte 0x80 to 0xFF. */
const upper =
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

export function decodeCp862(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    parts.push(byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80));
  }
  return parts.join('');
}
