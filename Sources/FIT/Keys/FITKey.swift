/// Where fields of one name lie in some kinds of messages, and what their numbers mean.
///
/// Looked up in the profile once, by whoever asks first: reading a message costs no name.
struct FITKeyPlaces: Sendable {
  struct Place: Sendable {
    var message: FITMessageNumber
    var field: UInt8
    var scale: Double
    var offset: Double
    /// Whether its number may be negative.
    var isSigned: Bool
    /// The words for its values; empty for plain numbers.
    var words: [Int64: String]
  }

  let places: [Place]
  /// The messages in which the profile has no such field: a mistake of ours.
  let unknown: [FITMessageNumber]

  init(_ name: String, _ messages: [FITMessageNumber]) {
    var (places, unknown): ([Place], [FITMessageNumber]) = ([], [])
    for message in messages {
      guard let found = FITProfile.message(message)?.field(named: name), found.subfield == nil
      else {
        unknown.append(message)
        continue
      }
      let field = found.field
      places.append(
        Place(
          message: message, field: field.number, scale: field.scale, offset: field.offset,
          isSigned: !field.baseType.isUnsigned, words: FITProfile.names(of: field.type)))
    }
    (self.places, self.unknown) = (places, unknown)
  }

  /// The field in a message, and how it is read there.
  func find(in message: FITMessage) -> (place: Place, field: FITField)? {
    for place in places where place.message == message.number {
      return message[place.field].map { (place, $0) }
    }
    return nil
  }
}

/// A number in the unit of the profile; where the profile knows no negative ones there are none.
package struct FITNumberKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

/// All elements of an array in the unit of the profile, `nil` where one is missing.
package struct FITNumbersKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

/// A whole number as it stands in the file, such as an index or the value of an enum.
package struct FITCodeKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

/// The profile's word for a value: `running` for a sport of 1; `nil` for values it does not know.
package struct FITWordKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

/// A moment in Unix seconds; `nil` too for times that count from switching the device on.
package struct FITTimeKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

/// The text of a field.
package struct FITTextKey: Sendable {
  let places: FITKeyPlaces

  init(_ name: String, in messages: FITMessageNumber...) { places = FITKeyPlaces(name, messages) }
}

extension FITMessage {
  package subscript(key: FITNumberKey) -> Double? {
    guard let (place, field) = key.places.find(in: self), let raw = field.number64 else {
      return nil
    }
    let value = raw / place.scale - place.offset
    return abs(value) < 1e12 && (place.isSigned || value >= 0) ? value : nil
  }

  package subscript(key: FITNumbersKey) -> [Double?] {
    guard let (place, field) = key.places.find(in: self) else { return [] }
    return field.numbers.map { $0.map { $0 / place.scale - place.offset } }
  }

  package subscript(key: FITCodeKey) -> Int64? { key.places.find(in: self)?.field.integer }

  package subscript(key: FITWordKey) -> String? {
    guard let (place, field) = key.places.find(in: self), let value = field.integer else {
      return nil
    }
    return place.words[value]
  }

  /// A time that is not there cannot be set.
  package subscript(key: FITTimeKey) -> Int? {
    get {
      guard let seconds = key.places.find(in: self)?.field.integer,
        (FITTime.firstDate...Int64(UInt32.max)).contains(seconds)
      else { return nil }
      return Int(seconds + FITTime.unixOffset)
    }
    set {
      guard let newValue, let number = key.places.find(in: self)?.field.number,
        let index = fields.firstIndex(where: { $0.number == number })
      else { return }
      fields[index].value = .integer(Int64(newValue) - FITTime.unixOffset)
    }
  }

  package subscript(key: FITTextKey) -> String? { key.places.find(in: self)?.field.text }
}
