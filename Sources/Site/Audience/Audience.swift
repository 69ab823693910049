import Facts
import Training

/// For whom a site is made, which decides once what exists for it.
package enum Audience: Sendable {
  /// The runner, who is shown everything.
  case runner
  /// Everybody: what is private was never in what pages are made from.
  case everybody(PublicView)

  var isPublic: Bool {
    if case .everybody = self { true } else { false }
  }

  /// Another one for every other choice of what is shown.
  var fingerprint: String {
    guard case .everybody(let view) = self else { return "runner" }
    let parts = [view.hidden, view.unplaced, view.titled].map { ids in
      ids.sorted().map { String($0) }.joined(separator: ",")
    }
    let drawn = view.parts.keys.sorted().map { String($0) }.joined(separator: ",")
    return "everybody " + (parts + [drawn, String(view.maskDigest)]).joined(separator: " ")
  }

  /// Whether some activities are not there at all.
  var hides: Bool {
    guard case .everybody(let view) = self else { return false }
    return !view.hidden.isEmpty
  }

  /// Whether a note about something is for it; `races` are those of openrun.toml.
  func shows(_ target: NoteFacts.Target, races: [Race]) -> Bool {
    guard case .everybody(let view) = self else { return true }
    return switch target {
    case .activity(let id): !view.hidden.contains(id)
    case .race(let name, let day):
      !races.contains { $0.isHidden && ($0.name, $0.day) == (name, day) }
    case .week, .page: true
    }
  }

  func log(_ log: TrainingLog) -> TrainingLog {
    guard case .everybody(let view) = self else { return log }
    return view.log(log)
  }

  func digest(_ digest: UInt64?, of id: Int64) -> UInt64? {
    guard case .everybody(let view) = self else { return digest }
    return digest.map { view.digest($0, of: id) }
  }

  func drawing(_ drawing: RunDrawing, of id: Int64) -> RunDrawing {
    guard case .everybody(let view) = self else { return drawing }
    return view.drawing(drawing, of: id)
  }
}
