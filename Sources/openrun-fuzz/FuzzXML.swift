import TrainingStore

@testable import Ingest

/// Reads bytes as GPX or TCX, twice.
func fuzzXML(_ bytes: [UInt8]) {
  let isTrack = looksLikeXMLTrack(bytes)
  let content = readXMLTrack(bytes)
  switch content {
  case .activity(let recorded):
    law("it looks like what it is", isTrack || bytes.count > 4_096)
    checkRecorded(recorded)
    if case .activity(let again) = readXMLTrack(bytes) {
      law(
        "reading twice gives the same", again.legs.map(\.activity) == recorded.legs.map(\.activity))
      law("and the same samples", again.legs.map(\.recording) == recorded.legs.map(\.recording))
    } else {
      law("reading twice gives an activity twice", false)
    }
  case .other(_, let reason), .unreadable(_, let reason):
    law("there is a reason", !reason.sentence.isEmpty)
  }
  let outline = XMLTrackOutline(bytes)
  law("no more heart rates than points", outline.heartRates.count <= outline.pointCount)
  law("heart rates are numbers", outline.heartRates.allSatisfy(\.isFinite))
  law(
    "damage lies in the file", (outline.damage?.line).map { (1...bytes.count).contains($0) } ?? true
  )
}
