/// Why a text is no date that could be taken for one day alone; `nil` for text that is no date at
/// all.
///
/// The order is the one that the table proves.
func dateTrouble(_ text: String, order: WrittenDate.Order?) -> String? {
  if WrittenDate(text, order: order) == nil, WrittenDate(text, order: .dayFirst) != nil,
    WrittenDate(text, order: .monthFirst) != nil
  {
    return "‘\(text)’ could mean two days, depending on where day and month stand"
  }
  if let number = localizedNumber(text), (20_000.0..<80_000).contains(number) {
    return "‘\(text)’ is a day as a spreadsheet counts them, and spreadsheets count in two ways"
  }
  let digits = text.split { !$0.isASCIIDigit }.prefix(3).map(\.count)
  if digits.count >= 3, digits.allSatisfy({ $0 <= 2 }), text.contains(where: { "./-".contains($0) })
  {
    return "the year of ‘\(text)’ has two digits"
  }
  return nil
}
