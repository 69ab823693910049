import FIT
import Training

/// A sport, and whether it was told by something that speaks of a part or of the file only.
struct ToldSport {
  var sport: Sport
  /// Told by a lap or by a name.
  var isFromWords = false
}

extension FITFile {
  /// The sport of a span: its session's, else the sport message's, its laps', the file name's.
  ///
  /// One that is generic or that nobody knows is not told.
  /// `isOnly` says that the file has one activity, so that what speaks of the file speaks of it.
  func sport(of span: FITSpan, isOnly: Bool, fileName: String?) -> ToldSport {
    if let sport = span.session?.sport { return ToldSport(sport: sport) }
    if isOnly || span.session == nil {
      let message = messages(.sport).first
      if let sport = message?.sport ?? message?[.profileName].flatMap(sport(inName:)) {
        return ToldSport(sport: sport)
      }
    }
    let words = laps.lazy.filter { isOnly || $0[.startTime].map { span.contains($0) } ?? false }
    if let sport = words.compactMap(\.sport).first {
      return ToldSport(sport: sport, isFromWords: span.session != nil)
    }
    if isOnly, let sport = fileName.flatMap(sport(inName:)) {
      return ToldSport(sport: sport, isFromWords: true)
    }
    return ToldSport(sport: .other)
  }
}

extension FITMessage {
  /// The sport of a session, a lap or of the file; `nil` if it says none.
  var sport: Sport? {
    let sport = Ingest.sport(self[.sport], self[.subSport])
    return sport == .other && self[.sport] != "training" ? nil : sport
  }
}

/// The sport in the last words of a name, of a track or of a file: `Morning Run`,
/// `2026-05-01-trail-run.fit.gz`; `nil` if they say none.
func sport(inName name: String) -> Sport? {
  var words = name.split { !$0.isLetter }.map(String.init)
  while let last = words.last, fileEndings.contains(last.lowercased()) { words.removeLast() }
  if words.count > 1, let last = words.last, fillers.contains(last.lowercased()) {
    words.removeLast()
  }
  for count in [3, 2, 1] where words.count >= count {
    if count == 1, words.last.map({ ambiguousWords.contains($0.lowercased()) }) ?? true { break }
    if let sport = sport(named: words.suffix(count).joined(separator: " ")), sport != .other {
      return sport
    }
  }
  return nil
}

/// Words for a sport in one language or program, and for something else in names.
private let ambiguousWords: Set<String> = ["course", "trail", "track", "sup", "rit", "giro"]

/// Words behind a sport that say nothing of it.
private let fillers: Set<String> = ["activity", "session", "workout", "training"]

private let fileEndings: Set<String> = ["fit", "gpx", "tcx", "gz", "zip", "xml"]
