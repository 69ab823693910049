/// What is to be said of a file and needs no argument, by the code that is stored.
///
/// A code that has shipped is never changed.
package enum PlainPoint: String, Hashable, Sendable, CaseIterable {
  // What became of it among others
  case duplicate
  /// The newest list of its account does not have it any more.
  case removedAtSource
  case unknownList

  // Zips
  case emptyZip
  case closedZip

  // What was kept of something damaged
  case keptBefore
  case keptBeforeIt
  case keptRows

  // What it is instead
  case emptyFile
  case strange
  case strangeTable
  case garminTable
  case runkeeperTable
  case ownLog
  case webPage
  case xml

  // FIT
  case clockOfWatch
  case samplesWithoutTime
  case noSession
  case noNight

  // GPX and TCX
  case noTrackRoot
  case singleMoment
  case plannedRoute
  case places
  case noTrack
  case noDates
  case course
  case workout
  case noActivity
  case routesLeftOut

  // Lists and tables
  case emptyList
  case replacedLetters
  case otherColumns
  case noRows
}
