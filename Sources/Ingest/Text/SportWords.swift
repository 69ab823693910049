import Diagnostics
import Foundation
package import Training

/// The sport that a word means in GPX, TCX, Strava's and Garmin's lists and people's logs, in some
/// twenty languages.
///
/// - Parameters:
///   - word: a word or two, a key of Garmin's list, or Strava's number for a kind; letter case,
///     accents, blanks and dashes do not matter.
///   - mapping: the sports of words as a runner wants them, by ``sportWordKey(_:)``; they come
///     before all others.
/// - Returns: `nil` for words that nobody has told us.
package func sport(named word: String, mapping: [String: Sport] = [:]) -> Sport? {
  let key = sportWordKey(word)
  guard !key.isEmpty else { return nil }
  if let sport = mapping[key] { return sport }
  if let sport = sportsByWord[key] { return Sport(rawValue: sport) }
  return sport(qualified: word, mapping: mapping)
}

/// The sport a word means; a word nobody has told us becomes a sport of its own.
package func sport(passing word: String?, mapping: [String: Sport] = [:]) -> Sport {
  guard let word else { return .other }
  if let known = sport(named: word, mapping: mapping) { return known }
  let parts = word.lowercased().split { !$0.isLetter && !$0.isNumber }
  let key = parts.joined(separator: "_")
  let isWord = word.count <= 30 && parts.count <= 3 && word.contains { $0.isLetter }
  return isWord ? Sport(rawValue: key) : .other
}

/// Whether a word means a sport that openrun knows, or that the mapping names.
package func isKnownSportWord(_ word: String, mapping: [String: Sport] = [:]) -> Bool {
  sport(named: word, mapping: mapping) != nil
}

/// The known words that are most like an unknown one, the nearest first; none if nothing is near.
package func nearestSportWords(to word: String, atMost count: Int = 3) -> [String] {
  var names = allSportWords
  var result: [String] = []
  while result.count < count, let name = nearest(to: word, in: names) {
    result.append(name)
    names.removeAll { $0 == name }
  }
  return result
}

/// The words that the sport's own list knows, for suggestions.
let knownSportWords: [String] = Set(sportWords.map(\.sport)).sorted()

/// Letters and digits only, lower case, without accents.
package func sportWordKey(_ word: String) -> String {
  String(plainLetters(word).filter { $0.isLetter || $0.isNumber })
}

/// A sport with words around it that do not change it: "Outdoor Run", "Laufen im Freien", 户外跑步.
///
/// A word for a room makes a treadmill of a run and a turbo trainer of a bike.
private func sport(qualified word: String, mapping: [String: Sport]) -> Sport? {
  guard word.count <= 40 else { return nil }
  let plain = spacedWords(word)
  func known(_ word: String) -> Sport? {
    let key = sportWordKey(word)
    return mapping[key] ?? sportsByWord[key].map { Sport(rawValue: $0) }
  }
  // "Running, trail".
  let parts = plain.split(separator: " ")
  if parts.count == 2, let sport = known("\(parts[1])\(parts[0])") { return sport }
  for (words, isIndoors) in [(outdoorWords, false), (indoorWords, true), (easyWords, false)] {
    for around in words {
      guard let rest = plain.removing(around) else { continue }
      guard let sport = known(rest) else { continue }
      return isIndoors ? indoorKinds[sport] ?? (sport.isIndoor ? sport : nil) : sport
    }
  }
  return nil
}

/// In lower case without accents; blanks for all marks, one before each capital of `TreadmillRun`.
private func spacedWords(_ word: String) -> String {
  var text = ""
  for letter in word {
    if letter.isUppercase, let last = text.last, last.isLowercase { text.append(" ") }
    text.append(letter.isLetter || letter.isNumber ? letter : " ")
  }
  return plainLetters(text).split(separator: " ").joined(separator: " ")
}

extension String {
  /// The text without a word at its beginning or end; `nil` without it or with nothing else.
  ///
  /// Chinese, Japanese and Korean write words without blanks between them.
  fileprivate func removing(_ around: String) -> String? {
    let isScript = around.first.map { !$0.isASCII } ?? false
    let blank = isScript ? "" : " "
    var rest: Substring?
    if hasPrefix(around + blank) {
      rest = dropFirst(around.count)
    } else if hasSuffix(blank + around) {
      rest = dropLast(around.count)
    }
    return rest.flatMap { $0.allSatisfy { $0 == " " } ? nil : String($0) }
  }
}

private let indoorKinds: [Sport: Sport] = [
  .running: .treadmillRunning, .treadmillRunning: .treadmillRunning, .cycling: .indoorCycling,
  .walking: Sport(rawValue: "indoor_walking"), .trackRunning: .trackRunning,
  Sport(rawValue: "swimming"): .lapSwimming, .lapSwimming: .lapSwimming,
  Sport(rawValue: "rowing"): Sport(rawValue: "indoor_rowing"),
  Sport(rawValue: "rock_climbing"): Sport(rawValue: "indoor_climbing"),
]

/// Each split at commas, in the letters of `plainLetters`.
private func plainWords(_ words: String) -> [String] {
  words.split(separator: ",").map { plainLetters(String($0)) }
}

private let outdoorWords = plainWords(
  """
  outdoor,outdoors,open air,outside,im freien,draussen,draußen,outdoor activity,en exterieur,\
  exterieur,dehors,en plein air,plein air,al aire libre,al exterior,exterior,all aperto,\
  all'aperto,esterno,ao ar livre,buiten,in de buitenlucht,utomhus,utendørs,udendørs,ulkona,\
  na zewnątrz,na dworze,venku,vonku,açık havada,açık hava,dış mekan,luar ruangan,di luar ruangan,\
  на улице,на открытом воздухе,надворі,на вулиці,户外,戶外,室外,屋外,アウトドア,실외,야외,아웃도어
  """)

private let indoorWords = plainWords(
  """
  indoor,indoors,inside,in der halle,halle,drinnen,en interieur,en salle,interieur,interior,\
  en interior,bajo techo,al coperto,indoor activity,binnen,inomhus,innendørs,indendørs,sisällä,\
  w pomieszczeniu,halowe,halowy,v hale,kapalı alan,kapalı alanda,iç mekan,dalam ruangan,\
  di dalam ruangan,в помещении,в зале,у приміщенні,室内,室內,屋内,インドア,실내
  """)

/// How or when it was done, never what.
private let easyWords = plainWords(
  """
  long,easy,recovery,tempo,interval,intervals,progression,base,free,slow,regular,general,daily,\
  morning,lunch,afternoon,evening,night,weekend,commute,training,workout,session,activity
  """
)

/// All words as people write them, for suggestions: Garmin's own first.
private let allSportWords: [String] = {
  var seen: Set<String> = []
  let words = sportWords.flatMap { $0.words.split(separator: ",").map { String($0) } }
  return (sportWords.map(\.sport) + words).filter { $0.count > 2 && seen.insert($0).inserted }
}()

private let sportsByWord: [String: String] = {
  var result: [String: String] = [:]
  for key in Sport.knownKeys.sorted() { result[sportWordKey(key)] = key }
  for (sport, words) in sportWords {
    result[sportWordKey(sport)] = sport
    for word in words.split(separator: ",") { result[sportWordKey(String(word))] = sport }
  }
  return result
}()

/// What others call the sports, by Garmin's keys.
let sportWords: [(sport: String, words: String)] =
  runningWords + cyclingWords + footAndWaterWords + gymWords + winterWords
