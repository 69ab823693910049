extension TableReader {
  /// Text in quotes.
  package func string(_ key: String, required example: String? = nil) -> String? {
    value(key, required: example).flatMap { string($0, at: path.key(key)) }
  }

  package func string(_ key: String, default fallback: String) -> String {
    string(key) ?? fallback
  }

  /// A whole number.
  package func integer(
    _ key: String, in range: ClosedRange<Int>? = nil, required example: String? = nil
  ) -> Int? {
    guard let value = value(key, required: example) else { return nil }
    guard case .wholeNumber(let number) = value else {
      reportKind(value, at: path.key(key), wanted: "a whole number", help: wholeHelp(key, value))
      return nil
    }
    guard range?.contains(number) ?? true else {
      reportRange(
        path.key(key), from: range.map { String($0.lowerBound) },
        to: range.flatMap { $0.upperBound == .max ? nil : String($0.upperBound) })
      return nil
    }
    return number
  }

  package func integer(
    _ key: String, in range: ClosedRange<Int>? = nil, default fallback: Int
  ) -> Int {
    integer(key, in: range) ?? fallback
  }

  /// A number; a whole one will do.
  ///
  /// An infinite upper bound means "at least".
  package func number(
    _ key: String, in range: ClosedRange<Double>? = nil, required example: String? = nil
  ) -> Double? {
    guard let value = value(key, required: example) else { return nil }
    return number(value, at: path.key(key), in: range)
  }

  package func number(
    _ key: String, in range: ClosedRange<Double>? = nil, default fallback: Double
  ) -> Double {
    number(key, in: range) ?? fallback
  }

  /// `true` or `false`.
  package func boolean(_ key: String, required example: String? = nil) -> Bool? {
    guard let value = value(key, required: example) else { return nil }
    if case .boolean(let claim) = value { return claim }
    reportKind(
      value, at: path.key(key), wanted: "true or false",
      help: "write  \(key) = true  or  \(key) = false")
    return nil
  }

  /// `true` or `false` where the value is one of them; what else stands there is no mistake.
  package func flag(_ key: String) -> Bool? {
    if case .boolean(let claim)? = value(key, required: nil) { claim } else { nil }
  }

  package func boolean(_ key: String, default fallback: Bool) -> Bool {
    boolean(key) ?? fallback
  }

  /// One of a few words; those untold are taken, but never offered.
  package func choice(
    _ key: String, among words: [String], untold: [String] = [], required example: String? = nil
  ) -> String? {
    guard let word = string(key, required: example) else { return nil }
    if words.contains(word) || untold.contains(word) { return word }
    report(
      "‘\(key)’ is \(quoted(word)), which is not among its values", at: key,
      help: suggestion(for: word, in: words))
    return nil
  }

  /// One of the cases of an enumeration, by its raw value.
  package func enumeration<Value: RawRepresentable & CaseIterable>(
    _ key: String, as type: Value.Type = Value.self, required example: String? = nil
  ) -> Value? where Value.RawValue == String {
    choice(key, among: Value.allCases.map(\.rawValue), required: example)
      .flatMap(Value.init(rawValue:))
  }

  package func enumeration<Value: RawRepresentable & CaseIterable>(
    _ key: String, default fallback: Value
  ) -> Value where Value.RawValue == String {
    enumeration(key, as: Value.self) ?? fallback
  }

  // MARK: Kinds

  private func wholeHelp(_ key: String, _ value: SettingsValue) -> String {
    switch value {
    case .text(let text) where Int(text) != nil: "write it without quotes:  \(key) = \(text)"
    case .number: "leave out the fraction"
    default: "write a whole number, as in  \(key) = 42"
    }
  }

  func string(_ value: SettingsValue, at path: SettingPath) -> String? {
    if case .text(let text) = value { return text }
    let source = value.isQuotable ? document.source(ofValue: path) : nil
    reportKind(
      value, at: path, wanted: "text in quotes",
      help: source.map { "write it as  \"\($0)\"" } ?? "write  \(path.lastKey) = \"…\"")
    return nil
  }

  func number(
    _ value: SettingsValue, at path: SettingPath, in range: ClosedRange<Double>?
  ) -> Double? {
    let number: Double
    switch value {
    case .number(let double): number = double
    case .wholeNumber(let whole): number = Double(whole)
    default:
      var help = "write a number, as in 42 or 0.85"
      if case .text(let text) = value, Double(text) != nil {
        help = "write it without quotes, as in  \(path.lastKey) = 42"
      }
      reportKind(value, at: path, wanted: "a number", help: help)
      return nil
    }
    guard number.isFinite, range?.contains(number) ?? true else {
      reportRange(
        path, from: range.map { plain($0.lowerBound) },
        to: range.flatMap { $0.upperBound.isFinite ? plain($0.upperBound) : nil })
      return nil
    }
    return number
  }
}
