/// What one message means.
package struct FITMessageProfile: Hashable, Sendable {
  package var number: FITMessageNumber
  package var name: String
  package private(set) var fields: [FITFieldProfile] = []
  /// Place of a field by its number; −1 for numbers without one.
  private var places = [Int16](repeating: -1, count: 256)
  /// Place of a field, and of one of its subfields, by name.
  private var names: [String: Name] = [:]

  private struct Name: Hashable {
    var field: Int
    var subfield: Int?
  }

  init(number: FITMessageNumber, name: String) {
    self.number = number
    self.name = name
  }

  package subscript(number: UInt8) -> FITFieldProfile? {
    let place = Int(places[Int(number)])
    return place < 0 ? nil : fields[place]
  }

  /// Whether the profile knows a field.
  package func knows(_ number: UInt8) -> Bool { places[Int(number)] >= 0 }

  /// The field with a name, and the meaning of that name if it is a subfield's.
  package func field(
    named name: String
  ) -> (field: FITFieldProfile, subfield: FITFieldProfile.Subfield?)? {
    guard let place = names[name] else { return nil }
    let field = fields[place.field]
    return (field, place.subfield.map { field.subfields[$0] })
  }

  mutating func append(_ field: FITFieldProfile) {
    places[Int(field.number)] = Int16(fields.count)
    names[field.name] = Name(field: fields.count)
    fields.append(field)
  }

  /// Gives the last field another meaning; a field of the same name goes before it.
  mutating func append(_ subfield: FITFieldProfile.Subfield) {
    let last = fields.count - 1
    guard last >= 0 else { return }
    if names[subfield.name] == nil {
      names[subfield.name] = Name(field: last, subfield: fields[last].subfields.count)
    }
    fields[last].subfields.append(subfield)
  }
}
