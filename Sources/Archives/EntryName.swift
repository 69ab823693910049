/// A member's name as text: UTF-8 if it is that, else the PC's old code page 437.
func decodedName(_ name: UnsafePointer<CChar>) -> String {
  if let text = String(validatingCString: name) { return text }
  var text = ""
  var next = name
  while next.pointee != 0 {
    let byte = UInt8(bitPattern: next.pointee)
    text.append(byte < 0x80 ? Character(Unicode.Scalar(byte)) : codePage437[Int(byte) - 0x80])
    next += 1
  }
  return text
}

private let codePage437 = Array(
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")

/// A name that cannot disturb a terminal or a page: control characters and marks that turn the
/// direction of writing become U+FFFD.
func displayed(_ name: String) -> String {
  let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isPlain { return name }
  var scalars = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    let isUnsafe =
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
      default: false
      }
    scalars.append(isUnsafe ? "\u{FFFD}" : scalar)
  }
  return String(scalars)
}
