extension TableReader {
  /// A number of a unit of ours, or text with a number of another one: `42.195` or `"26.2 mi"`.
  ///
  /// - Parameters:
  ///   - key: where it stands.
  ///   - range: of our unit.
  ///   - example: what is written where it must be and is not.
  ///   - amount: how much of our unit a text is; `nil` for one that is no such thing.
  /// - Returns: a number of our unit.
  package func quantity(
    _ key: String, in range: ClosedRange<Double>, required example: String? = nil,
    amount: (String) -> Double?
  ) -> Double? {
    value(key, required: example).flatMap { quantity($0, at: path.key(key), in: range, amount) }
  }

  /// A list of such numbers; `nil` if one of them or their count is wrong.
  package func quantities(
    _ key: String, count: Int, in range: ClosedRange<Double>, amount: (String) -> Double?
  ) -> [Double]? {
    // Only then are the numbers and their count to be complained about as those of any list.
    guard case .list(let list)? = value(key, required: nil),
      list.contains(where: { if case .text = $0 { true } else { false } })
    else { return numbers(key, count: count, in: range) }
    let amounts = list.enumerated().compactMap { index, value in
      quantity(value, at: path.key(key).index(index), in: range, amount)
    }
    guard amounts.count == list.count else { return nil }
    guard list.count == count else {
      report(
        "‘\(key)’ has \(list.count) numbers, but should have \(count)", at: key,
        help: "write exactly \(count), in brackets and with commas between them")
      return nil
    }
    return amounts
  }

  private func quantity(
    _ value: SettingsValue, at path: SettingPath, in range: ClosedRange<Double>,
    _ amount: (String) -> Double?
  ) -> Double? {
    guard case .text(let text) = value, Double(text) == nil, let number = amount(text) else {
      return number(value, at: path, in: range)
    }
    guard number.isFinite, range.contains(number) else {
      reportRange(path, from: plain(range.lowerBound), to: plain(range.upperBound))
      return nil
    }
    return number
  }
}
