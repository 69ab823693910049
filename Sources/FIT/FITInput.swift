package import Foundation

/// A value for a field when a message is made by hand, in the unit people use.
///
///     FITMessage(.session, ["sport": "running", "total_distance": 10_000])
package enum FITInput: Hashable, Sendable {
  /// In the unit of the profile: metres, seconds, ….
  case number(Double)
  case numbers([Double?])
  /// As it lies in the file, before scale and offset.
  case raw(Int64)
  /// The text of a text field, or the profile's word for a value.
  case name(String)
  case date(Date)
  /// A moment as Unix seconds.
  case unix(Int64)
}

extension FITInput: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral
{
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .name(value) }
  package init(arrayLiteral elements: Double?...) { self = .numbers(elements) }
}

extension FITMessage {
  /// Makes a message from the names of its fields.
  ///
  /// A number that its field cannot hold is left out. A name that the profile does not know is
  /// a mistake of ours.
  package init(_ number: FITMessageNumber, _ fields: KeyValuePairs<String, FITInput>) {
    self.init(number)
    for (name, input) in fields { set(name, to: input) }
  }

  /// Gives a field a value, or another one.
  package mutating func set(_ name: String, to input: FITInput) {
    guard let (profile, subfield) = FITProfile.message(number)?.field(named: name) else {
      preconditionFailure("the profile has no field ‘\(name)’ in message \(number.rawValue)")
    }
    let scale = subfield?.scale ?? profile.scale
    let offset = subfield?.offset ?? profile.offset
    fields.removeAll { $0.number == profile.number }
    guard
      let value = profile.baseType.value(
        of: input, type: subfield?.type ?? profile.type, scale: scale, offset: offset)
    else { return }
    fields.append(FITField(number: profile.number, baseType: profile.baseType, value: value))
  }
}

extension FITBaseType {
  /// The raw value for what somebody wrote, or `nil` if the type cannot hold it.
  fileprivate func value(
    of input: FITInput, type: String, scale: Double, offset: Double
  ) -> FITValue? {
    switch input {
    case .number(let number): raw((number + offset) * scale)
    case .numbers(let numbers): array(numbers.map { $0.map { ($0 + offset) * scale } })
    case .raw(let value): isInteger ? whole(value) : .real(Double(value))
    case .date(let date):
      Int64(exactly: date.timeIntervalSince1970.rounded(.down)).flatMap {
        whole($0 &- FITTime.unixOffset)
      }
    case .unix(let seconds): whole(seconds &- FITTime.unixOffset)
    case .name(let name):
      if self == .string {
        name.isEmpty ? nil : .text(name)
      } else {
        FITProfile.value(named: name, in: type).flatMap(whole)
      }
    }
  }

  private func raw(_ value: Double) -> FITValue? {
    guard isInteger else { return self == .string ? nil : .real(rounded(value)) }
    return Int64(exactly: value.rounded()).flatMap(whole)
  }

  private func array(_ values: [Double?]) -> FITValue? {
    guard isInteger else { return .reals(values.map { $0.map(rounded) }) }
    let wholes = values.map { value in
      value.flatMap { Int64(exactly: $0.rounded()) }.flatMap { holds($0) ? $0 : nil }
    }
    if self == .byte { return .bytes(wholes.map { UInt8(truncatingIfNeeded: $0 ?? 0xFF) }) }
    return wholes.count == 1 ? wholes[0].map(FITValue.integer) : .integers(wholes)
  }

  private func whole(_ value: Int64) -> FITValue? { holds(value) ? .integer(value) : nil }

  private func rounded(_ value: Double) -> Double {
    self == .float32 ? Double(Float(value)) : value
  }
}
