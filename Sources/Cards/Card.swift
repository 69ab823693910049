/// What a picture to share says: every word comes ready, and every number as it is printed.
package struct Card: Sendable, Equatable {
  /// What fills the largest part: seven days, a month or one run; nothing for a week of rest.
  package enum Picture: Sendable, Equatable {
    case week([CardDay])
    case month(CardMonth)
    case run(CardRun)
    case nothing
  }

  /// A number as it is printed, with what it counts after it.
  package struct Amount: Sendable, Equatable {
    package let value: String
    package let unit: String?

    package init(_ value: String, unit: String? = nil) {
      self.value = value
      self.unit = unit
    }
  }

  /// The period or the day, above everything; set in capitals.
  package var kicker: String
  /// What is read first.
  package var number: Amount
  /// What it was, in a few words; broken into two lines where it has to be.
  package var headline: String
  /// Said in its place where that is too long or has letters that the font lacks.
  package var fallbackHeadline: String
  /// Two of them stand on a landscape card, three on a portrait.
  package var smallNumbers: [Amount]
  /// What comes next, in the accent's color.
  package var race: String?
  /// Said in its place where that is too long or has letters that the font lacks.
  package var raceShort: String?
  package var picture: Picture
  /// One run below the picture; a portrait card alone has room for it.
  package var best: CardBest?
  package var siteTitle: String
  /// The name of the picture, inside the file.
  package var title: String
  /// What the picture shows, inside the file, for those who do not see it.
  package var description: String

  package init(
    kicker: String, number: Amount, headline: String, fallbackHeadline: String,
    smallNumbers: [Amount] = [], race: String? = nil, raceShort: String? = nil,
    picture: Picture = .nothing, best: CardBest? = nil, siteTitle: String, title: String,
    description: String
  ) {
    self.kicker = kicker
    self.number = number
    self.headline = headline
    self.fallbackHeadline = fallbackHeadline
    self.smallNumbers = smallNumbers
    self.race = race
    self.raceShort = raceShort
    self.picture = picture
    self.best = best
    self.siteTitle = siteTitle
    self.title = title
    self.description = description
  }

  /// Whether the font of cards has every letter of a text; one that it lacks is never drawn.
  package static func canSet(_ text: String) -> Bool {
    Typeface.plain.canSet(text)
  }
}
