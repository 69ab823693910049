package import Diagnostics
package import Leaks

extension Leak {
  /// Where it is and what to do; never what leaked.
  package var diagnostic: Diagnostic {
    .error(sentence, at: .file(line.map { "\(file):\($0)" } ?? file), help: help)
  }

  private var sentence: String {
    switch kind {
    case .mailAddress: "a mail address stands on the public site"
    case .token: "a piece of what lies in .secrets stands on the public site"
    case .serial: "the serial number of a device stands on the public site"
    case .activityNumber:
      "the number by which a service calls an activity stands on the public site"
    case .fileName: "the name of a file that was read stands on the public site"
    case .folder: "a folder of somebody's computer stands on the public site"
    case .coordinate(let form, let line):
      "a point inside \(place(line)) stands on the public site, as \(form.rawValue)"
    case .exactCoordinate: "a coordinate with more than three decimals stands on the public site"
    case .hiddenActivity: "an activity that is hidden stands on the public site"
    case .way: "a way is drawn although its activity touches a private place"
    case .profile:
      "heights or paces by the kilometre are shown although their activity touches a private place, "
        + "or nobody knows where it was"
    case .vertex(let line): "a way is drawn inside \(place(line))"
    case .strangeWay: "a way is drawn that does not lie on the track of an activity"
    case .wholeLength: "a cut way stands beside the length or time of all of it"
    case .guess(let meters, let line):
      "the ends of ways lead to \(place(line)): a guess from them is \(meters) m off"
    }
  }

  private var help: String {
    switch kind {
    case .mailAddress, .folder, .exactCoordinate, .serial:
      "take it out of the note, title or setting it comes from"
    case .token, .activityNumber, .fileName:
      "take it out of what you wrote; if you did not write it, it is a mistake of openrun"
    case .coordinate:
      "take it out of the note, title or setting it comes from; to three decimals it is a house"
    case .guess: "hide some of these activities, or show no way of what touches the place"
    case .way, .profile, .vertex, .strangeWay, .wholeLength, .hiddenActivity:
      "build again with  openrun build --public ; if it stays, it is a mistake of openrun"
    }
  }

  private func place(_ line: Int?) -> String {
    line.map { "the private place of line \($0) of openrun.toml" } ?? "a private place"
  }
}
