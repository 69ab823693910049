package import Foundation

extension FITMessage {
  /// The name of the message, such as `session`.
  package var name: String? { FITProfile.name(of: number) }

  /// A number in the unit of the profile: metres, seconds, watts, ….
  ///
  /// The name may be that of a field, of a field that another one fills
  /// (`enhanced_avg_speed` from `avg_speed`), or of a subfield, which is `nil` unless its
  /// condition holds (`total_strides` only for running).
  package func double(_ name: String) -> Double? { doubles(name).first ?? nil }

  /// All elements of an array in the unit of the profile.
  package func doubles(_ name: String) -> [Double?] {
    guard let found = meaning(of: name) else { return [] }
    return found.numbers.map { $0.map { $0 / found.scale - found.offset } }
  }

  /// The raw whole number of a field, such as the value of an enum.
  package func integer(_ name: String) -> Int64? {
    guard let found = meaning(of: name) else { return nil }
    return found.field?.integer ?? (found.numbers.first ?? nil).flatMap(Int64.init(exactly:))
  }

  /// The text of a field.
  package func string(_ name: String) -> String? { meaning(of: name)?.field?.text }

  /// The profile's word for the value of a field: `running` for `sport` 1.
  package func label(_ name: String) -> String? {
    guard let found = meaning(of: name), let value = integer(name) else { return nil }
    return FITProfile.name(of: value, in: found.type)
  }

  /// A moment as Unix seconds; `nil` too for times that count from switching the device on.
  package func unixSeconds(_ name: String) -> Int64? {
    guard let seconds = integer(name), (FITTime.firstDate...Int64(UInt32.max)).contains(seconds)
    else { return nil }
    return seconds + FITTime.unixOffset
  }

  /// A moment as a date; see `unixSeconds`.
  package func date(_ name: String) -> Date? {
    unixSeconds(name).map { Date(timeIntervalSince1970: TimeInterval($0)) }
  }
}

extension FITMessage {
  private struct Meaning {
    var field: FITField?
    var numbers: [Double?]
    var type: String
    var scale: Double
    var offset: Double
  }

  private func meaning(of name: String) -> Meaning? {
    guard let profile = FITProfile.message(number),
      let (known, subfield) = profile.field(named: name)
    else { return nil }
    guard let subfield else { return meaning(of: known, in: profile) }
    guard subfield.conditions.contains(where: { self[$0.field]?.integer == $0.value }),
      var found = meaning(of: known, in: profile)
    else { return nil }
    found.type = subfield.type
    found.scale = subfield.scale
    found.offset = subfield.offset
    return found
  }

  /// A field as it stands, or else as the bits of another one fill it.
  private func meaning(of known: FITFieldProfile, in profile: FITMessageProfile) -> Meaning? {
    var found = Meaning(
      field: self[known.number], numbers: [], type: known.type, scale: known.scale,
      offset: known.offset)
    if let field = found.field {
      found.numbers = field.numbers
      return found
    }
    for field in fields {
      guard let source = profile[field.number] else { continue }
      for component in source.components
      where component.target == known.number && !component.isAccumulated {
        guard let bits = field.bits(component.firstBit, component.bits) else { continue }
        found.numbers.append(
          (Double(bits) / component.scale - component.offset + known.offset) * known.scale)
      }
    }
    return found.numbers.isEmpty ? nil : found
  }
}

extension FITField {
  /// Some bits of the raw value, least significant first, elements one after the other.
  func bits(_ first: Int, _ count: Int) -> UInt64? {
    let width = baseType.size * 8
    let words: [UInt64]
    switch value {
    case .integer(let value): words = [UInt64(bitPattern: value)]
    case .integers(let values):
      words = values.map { UInt64(bitPattern: $0 ?? baseType.missing ?? 0) }
    case .bytes(let bytes): words = bytes.map(UInt64.init)
    case .real, .reals, .text, .texts: return nil
    }
    guard count > 0, count < 64, first >= 0, first + count <= words.count * width else {
      return nil
    }
    var result: UInt64 = 0
    for bit in 0..<count {
      let place = first + bit
      result |= (words[place / width] >> UInt64(place % width) & 1) << UInt64(bit)
    }
    return result
  }
}
