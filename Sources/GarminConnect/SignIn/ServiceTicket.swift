import Foundation
import LiveService

/// What a sign-in ends in: good for a minute or so, once, and for one service.
package struct ServiceTicket: Sendable {
  let ticket: Secret
  /// The service it was made for, which has to be named when it is used.
  let service: String

  static let android = "https://mobile.integration.garmin.com/gcm/android"
  static let ios = "https://mobile.integration.garmin.com/gcm/ios"

  /// The page where a browser signs in and gets one.
  package static let page =
    "https://sso.garmin.com/sso/signin?service="
    + "https%3A%2F%2Fmobile.integration.garmin.com%2Fgcm%2Fandroid"

  init?(_ ticket: String, service: String) {
    guard ticket.wholeMatch(of: /ST-[A-Za-z0-9-]{8,200}/) != nil, let secret = Secret(ticket) else {
      return nil
    }
    (self.ticket, self.service) = (secret, service)
  }

  /// From what a runner copied: the ticket, or the whole address the browser ended at.
  ///
  /// `nil` for anything else; an address that is not Garmin's was not given by Garmin.
  package init?(pasted text: String) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.contains("://") else {
      self.init(text, service: Self.android)
      return
    }
    guard var parts = URLComponents(string: text), parts.scheme == "https", parts.user == nil,
      let host = parts.host?.lowercased(), Self.isGarmin(host),
      let ticket = parts.queryItems?.first(where: { $0.name == "ticket" })?.value
    else { return nil }
    let others = parts.queryItems?.filter { $0.name != "ticket" } ?? []
    parts.queryItems = others.isEmpty ? nil : others
    parts.fragment = nil
    guard let service = parts.string else { return nil }
    self.init(ticket, service: service)
  }

  private static func isGarmin(_ host: String) -> Bool {
    ["garmin.com", "garmin.cn"].contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
