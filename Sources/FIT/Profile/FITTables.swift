/// The profile as text, a row a field, and the reader of it.
///
///     message 20 record
///     2 altitude uint16 /5 -500 >78:16/5-500 m
///
/// is field 2 of message 20: 16 unsigned bits, `raw / 5 − 500` metres, all 16 of which go to
/// field 78 as well. `type[]` is an array, `type:list` says where the values have names, `+`
/// marks bits that are accumulated, `*10` repeats the components before it. A row that begins
/// with a bar is another meaning of the field above it: `?5=1` if field 5 holds 1.
enum FITTables {
  static let messageTables = [
    session, lap, record, activity, athlete, split, wellness,
  ]
  static let valueTables = [
    valuesAToH, valuesIToZ, manufacturerValues, productValues, messageValues,
  ]
}

extension FITTables {
  typealias Word = Substring.UTF8View

  /// Every message of the profile, by number.
  static func readMessages() -> [FITMessageNumber: FITMessageProfile] {
    var messages: [FITMessageNumber: FITMessageProfile] = [:]
    for table in messageTables {
      var message: FITMessageProfile?
      for row in table.utf8.split(separator: UInt8(ascii: "\n")) {
        let words = row.split(separator: UInt8(ascii: " "))
        guard let first = words.first, words.count >= 3 else { continue }
        if first.elementsEqual("message".utf8) {
          if let message { messages[message.number] = message }
          let number = FITMessageNumber(rawValue: UInt16(Substring(words[1])) ?? .max)
          message = FITMessageProfile(number: number, name: text(words[2]))
        } else if first.elementsEqual("|".utf8) {
          message?.append(subfield(words))
        } else if let field = field(words) {
          message?.append(field)
        }
      }
      if let message { messages[message.number] = message }
    }
    return messages
  }

  /// The named values of every type, by type.
  static func readValues() -> [String: [Int64: String]] {
    var types: [String: [Int64: String]] = [:]
    for table in valueTables {
      var type = ""
      var values: [Int64: String] = [:]
      for row in table.utf8.split(separator: UInt8(ascii: "\n")) {
        let words = row.split(separator: UInt8(ascii: " "))
        if let first = words.first, first.elementsEqual("type".utf8), words.count == 2 {
          if !type.isEmpty { types[type] = values }
          type = text(words[1])
          values = [:]
          continue
        }
        for word in words {
          let parts = word.split(separator: UInt8(ascii: "="))
          guard parts.count == 2, let value = Int64(Substring(parts[0])) else { continue }
          values[value] = text(parts[1])
        }
      }
      if !type.isEmpty { types[type] = values }
    }
    return types
  }

  private static func text(_ word: Word) -> String { String(Substring(word)) }
}

extension FITTables {
  /// What the words after the type say, in any order; the unit is what is left.
  private struct Facts {
    var scale = 1.0
    var offset = 0.0
    var components: [FITFieldProfile.Component] = []
    var conditions: [FITFieldProfile.Condition] = []
    var unit = ""

    init(_ words: ArraySlice<Word>) {
      for word in words {
        let rest = Substring(word.dropFirst())
        switch word.first {
        case UInt8(ascii: "/") where unit.isEmpty: scale = Double(rest) ?? 1
        case UInt8(ascii: "-") where unit.isEmpty: offset = Double(rest) ?? 0
        case UInt8(ascii: ">"): components.append(FITTables.component(rest))
        case UInt8(ascii: "?"): conditions.append(FITTables.condition(rest))
        case UInt8(ascii: "*") where unit.isEmpty && !components.isEmpty:
          let once = components
          for _ in 1..<max(Int(rest) ?? 1, 1) { components += once }
        default: unit += (unit.isEmpty ? "" : " ") + FITTables.text(word)
        }
      }
      var bit = 0
      for index in components.indices {
        components[index].firstBit = bit
        bit += components[index].bits
      }
    }
  }

  private static func field(_ words: [Word]) -> FITFieldProfile? {
    guard let number = UInt8(Substring(words[0])) else { return nil }
    var type = Substring(words[2])
    let isArray = type.hasSuffix("[]")
    if isArray { type.removeLast(2) }
    let parts = type.utf8.split(separator: UInt8(ascii: ":"))
    guard let base = parts.first.flatMap({ FITBaseType(name: Substring($0)) }) else { return nil }
    let facts = Facts(words[3...])
    return FITFieldProfile(
      number: number, name: text(words[1]), baseType: base,
      type: parts.count > 1 ? text(parts[1]) : "", isArray: isArray, scale: facts.scale,
      offset: facts.offset, unit: facts.unit, components: facts.components, subfields: [])
  }

  private static func subfield(_ words: [Word]) -> FITFieldProfile.Subfield {
    let facts = Facts(words[3...])
    return FITFieldProfile.Subfield(
      name: text(words[1]), type: text(words[2]), scale: facts.scale, offset: facts.offset,
      unit: facts.unit, conditions: facts.conditions)
  }

  /// `78:16/5-500+`: target, bits, scale, offset, accumulated.
  private static func component(_ text: Substring) -> FITFieldProfile.Component {
    var rest = text
    let isAccumulated = rest.hasSuffix("+")
    if isAccumulated { rest.removeLast() }
    let offset = rest.split(separator: "-")
    let scale = offset[0].split(separator: "/")
    let bits = scale[0].split(separator: ":")
    return FITFieldProfile.Component(
      target: UInt8(bits[0]) ?? .max, firstBit: 0, bits: bits.count > 1 ? Int(bits[1]) ?? 0 : 0,
      scale: scale.count > 1 ? Double(scale[1]) ?? 1 : 1,
      offset: offset.count > 1 ? Double(offset[1]) ?? 0 : 0, isAccumulated: isAccumulated)
  }

  private static func condition(_ text: Substring) -> FITFieldProfile.Condition {
    let parts = text.split(separator: "=")
    return FITFieldProfile.Condition(
      field: UInt8(parts.first ?? "") ?? .max,
      value: parts.count > 1 ? Int64(parts[1]) ?? .min : .min)
  }
}
