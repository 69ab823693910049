package import Diagnostics
import Foundation

/// Why a site could not be written, or a page of it not be taken away.
package enum SiteError: Error, Equatable {
  case cannotWrite(path: String, errno: Int32)
  case cannotRemove(path: String, errno: Int32)
  case outputHoldsMoreThanTheSite(path: String, what: String)
  case outputLiesInside(path: String, what: String)
  case samePath(String)
  case busy(path: String)
}

extension SiteError: CustomStringConvertible {
  package var description: String { diagnostic.description }

  package var diagnostic: Diagnostic {
    switch self {
    case .cannotWrite(let path, let number):
      .error(
        "\(path) could not be written: \(String(cString: strerror(number)))",
        help:
          "make room or choose another folder with --output; the site that was there is unharmed")
    case .cannotRemove(let path, let number):
      .error(
        "\(path) is no longer part of the site, but could not be removed: "
          + String(cString: strerror(number)),
        help: "remove it yourself before you publish the folder, or build once more")
    case .outputHoldsMoreThanTheSite(let path, let what):
      .error(
        "\(path) holds \(what), so it cannot be the folder that is shared as the site",
        help: "choose another folder with --output or [paths] output in openrun.toml")
    case .outputLiesInside(let path, let what):
      .error(
        "\(path) lies in \(what), and what is for one is not for the other",
        help: "choose another folder with --output, or in [paths] of openrun.toml")
    case .samePath(let path):
      .error("two pages want to be \(path)", help: "give one of the notes another ‘page’ name")
    case .busy(let path):
      .error(
        "another openrun is writing this report",
        help: "wait until it has finished; the lock is \(path)")
    }
  }
}
