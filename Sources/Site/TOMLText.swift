/// Text as a TOML basic string, quotes included; control characters are left out.
package func tomlText(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default:
      if scalar.value < 0x20 || scalar.value == 0x7F { continue }
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
