import Diagnostics
import Routes
import Site
import Training
import TrainingStore

extension Workspace {
  /// Refuses places that no recording of a store with tracks comes near: they hide nothing.
  ///
  /// - Parameters:
  ///   - numbers: of places that seem to be so, by what hides them.
  ///   - store: which is read whole only where there are any.
  /// - Throws: a `Refusal` with the line of each.
  func requireVisits(of numbers: [Int], _ store: TrainingStore) throws {
    guard !numbers.isEmpty else { return }
    let places = numbers.map { configuration.privacy.places[$0] }
    let visits = try PlaceVisits(store).areVisited(places + places.map(\.swapped))
    let mistakes = numbers.indices.filter { !visits[$0] }.map { index -> Diagnostic in
      let line = place(ofLine: configuration.privacy.lines[numbers[index]])
      return .error(
        "none of your activities comes near this place, so it hides nothing", at: line,
        help: visits[places.count + index]
          ? "exchange its latitude and longitude: activities come near the place they name then"
          : "look at its latitude and longitude, or delete the table if you moved away before you "
            + "recorded anything")
    }
    guard mistakes.isEmpty else { throw Refusal.beforeWriting(mistakes) }
  }

  /// What is to be known where the places are not those of the site that was published before.
  func changedPlaces(_ site: PublicSite) -> [Diagnostic] {
    let privacy = configuration.privacy
    let changes = site.published.changes(of: privacy.places, key: site.key)
    let help = "whoever has kept the site before can lay both over each other; this is said once"
    let changed = zip(changes, privacy.lines).compactMap { change, line in
      change.map { change -> Diagnostic in
        let sentence =
          switch change {
          case .isNew:
            "this place was not hidden on the site before: what is gone from it now shows where it is"
          case .isOther:
            "this place was hidden by another middle or radius before: what both sites show narrows "
              + "it down"
          }
        return .warning(sentence, at: place(ofLine: line), help: help)
      }
    }
    guard site.published.goneCount(privacy.places, key: site.key) > 0 else { return changed }
    return changed + [
      .warning(
        "a place that the site before hid is not named any more: its ways are shown from now on",
        at: .file(Self.configurationFile),
        help: "name it again unless you want that; this is said once")
    ]
  }
}

extension PrivacyZone {
  /// The one that was meant if latitude and longitude were exchanged.
  fileprivate var swapped: PrivacyZone {
    var zone = self
    zone.center = GeoPoint(latitude: center.longitude, longitude: center.latitude)
    return zone
  }
}
