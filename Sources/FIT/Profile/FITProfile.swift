/// The profile: what the numbers of messages, fields and values mean.
///
/// Read from its tables once, when somebody first asks; starting the program does not.
package enum FITProfile {
  private static let messages = FITTables.readMessages()
  private static let values = FITTables.readValues()
  private static let numbers: [String: [String: Int64]] = values.mapValues { names in
    Dictionary(names.map { ($0.value, $0.key) }) { min($0, $1) }
  }

  /// What is known of a message; `nil` if the profile leaves it out.
  package static func message(_ number: FITMessageNumber) -> FITMessageProfile? {
    messages[number]
  }

  /// The name of a message, also of many that the profile leaves out otherwise.
  package static func name(of number: FITMessageNumber) -> String? {
    messages[number]?.name ?? name(of: Int64(number.rawValue), in: "mesg_num")
  }

  /// The name of a value of a type such as `sport`.
  package static func name(of value: Int64, in type: String) -> String? {
    values[type]?[value]
  }

  /// The names of all values of a type; empty for kinds of plain numbers.
  static func names(of type: String) -> [Int64: String] { values[type] ?? [:] }

  /// The value with a name in a type such as `sport`.
  package static func value(named name: String, in type: String) -> Int64? {
    numbers[type]?[name]
  }
}
