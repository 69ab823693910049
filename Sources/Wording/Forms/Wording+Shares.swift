package import Training

extension Wording {
  /// `71 %` for 0.71: a part of a whole, which is never rounded to all or to nothing of it.
  package func share(_ fraction: Double) -> String {
    guard fraction > 0, fraction < 1 else { return percent(fraction) }
    return fraction < 0.005 ? "< " + percent(0.01) : percent(min(0.99, fraction))
  }

  /// `fourth` up to twelfth, then `13th`.
  package func ordinalWord(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : ordinal(number)
  }

  /// `12 September`, with its year where that is not the year of the other day.
  package func day(_ day: Day, beside other: Day) -> String {
    if day.year != other.year { return fullDay(day) }
    let (_, month, number) = day.civil
    return String(number) + " " + self.month(month)
  }
}
