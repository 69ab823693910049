/// What kind of file a row of the ledger tells of: a code that is stored, in words only for people.
///
/// Codes are in stores and in nothing else; one that has shipped is never changed.
package enum LedgerKind: Hashable, Sendable {
  case fit(FITKind)
  /// A FIT file of a type that we have no name for.
  case fitType(Int64)
  case track(TrackKind)
  case garmin(GarminList)
  /// A list of a Garmin export of which nothing is kept.
  case aside(GarminAside)
  /// A list of a Garmin export that nobody knows, by its name.
  case unknownList(String)
  case strava(StravaKind)
  case intervals(IntervalsList)
  case other(OtherKind)
  /// What an older version called it, in words that it alone knew.
  case told(String)
}

extension LedgerKind {
  /// As it is stored.
  package var stored: String {
    switch self {
    case .fit(let kind): kind.rawValue
    case .fitType(let number): "\(Self.fitTypeCode) \(number)"
    case .track(let kind): kind.rawValue
    case .garmin(let list): list.rawValue
    case .aside(let list): list.rawValue
    case .unknownList(let name): Self.unknownListCode + " " + escaped(name)
    case .strava(let kind): kind.rawValue
    case .intervals(let list): list.rawValue
    case .other(let kind): kind.rawValue
    case .told(let words): Self.toldCode + " " + escaped(words)
    }
  }

  /// Reads what is stored; what no version has written counts as told.
  package init(stored: String) {
    self = Self(plain: stored) ?? Self(withArgument: stored) ?? .told(stored)
  }

  /// A kind whose code says everything.
  private init?(plain code: String) {
    if let kind = FITKind(rawValue: code) {
      self = .fit(kind)
    } else if let kind = TrackKind(rawValue: code) {
      self = .track(kind)
    } else if let list = GarminList(rawValue: code) {
      self = .garmin(list)
    } else if let list = GarminAside(rawValue: code) {
      self = .aside(list)
    } else if let kind = StravaKind(rawValue: code) {
      self = .strava(kind)
    } else if let list = IntervalsList(rawValue: code) {
      self = .intervals(list)
    } else if let kind = OtherKind(rawValue: code) {
      self = .other(kind)
    } else {
      return nil
    }
  }

  private init?(withArgument stored: String) {
    var words = StoredWords(stored)
    switch words.word() {
    case Self.fitTypeCode:
      guard let number = words.word().flatMap({ Int64($0) }), words.isAtEnd else { return nil }
      self = .fitType(number)
    case Self.unknownListCode: self = .unknownList(words.text())
    case Self.toldCode: self = .told(words.text())
    default: return nil
    }
  }

  static let fitTypeCode = "fit.type"
  static let unknownListCode = "garmin.unknown"
  static let toldCode = "told"

  /// All that need no argument.
  static var plain: [LedgerKind] {
    FITKind.allCases.map(LedgerKind.fit) + TrackKind.allCases.map(LedgerKind.track)
      + GarminList.allCases.map(LedgerKind.garmin) + GarminAside.allCases.map(LedgerKind.aside)
      + StravaKind.allCases.map(LedgerKind.strava)
      + IntervalsList.allCases.map(LedgerKind.intervals) + OtherKind.allCases.map(LedgerKind.other)
  }
}
