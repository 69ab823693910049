import Foundation
import LiveService

/// Changes tickets into tokens, and tokens that are nearly over into the next.
struct TokenService {
  /// Garmin gives out new ones about four times a year and lets older ones be; the first that is
  /// known there is used.
  private static let clientIDs = [
    "GARMIN_CONNECT_MOBILE_ANDROID_DI_2025Q2", "GARMIN_CONNECT_MOBILE_ANDROID_DI_2024Q4",
    "GARMIN_CONNECT_MOBILE_ANDROID_DI", "GARMIN_CONNECT_MOBILE_IOS_DI",
  ]
  private static let ticketGrant =
    "https://connectapi.garmin.com/di-oauth2-service/oauth/grant/service_ticket"

  let address: ServiceAddress
  let conversation: Conversation
  let clock: Clock

  func tokens(for ticket: ServiceTicket) throws(ServiceTrouble) -> SignInTokens {
    for clientID in Self.clientIDs {
      let form = [
        ("client_id", clientID), ("service_ticket", ticket.ticket.text),
        ("grant_type", Self.ticketGrant), ("service_url", ticket.service),
      ]
      let response = try ask(form, as: clientID)
      if response.status == 200 { return try tokens(response, clientID) }
      guard [400, 401].contains(response.status) else { throw trouble(response) }
    }
    throw .ticketOver
  }

  func next(after tokens: SignInTokens) throws(ServiceTrouble) -> SignInTokens {
    let form = [
      ("grant_type", "refresh_token"), ("client_id", tokens.clientID),
      ("refresh_token", tokens.refresh.text),
    ]
    let response = try ask(form, as: tokens.clientID)
    switch response.status {
    case 200:
      var next = try self.tokens(response, tokens.clientID)
      next.profile = tokens.profile
      return next
    case 400, 401: throw .signInOver
    default: throw trouble(response)
    }
  }

  private func ask(
    _ form: [(String, String)], as clientID: String
  ) throws(ServiceTrouble) -> Response {
    let text = form.map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")
    return try conversation.ask(
      Request(
        method: .post, url: address.base + "/di-oauth2-service/oauth/token",
        headers: [
          .init("Authorization", "Basic " + Data("\(clientID):".utf8).base64EncodedString()),
          .init("Content-Type", "application/x-www-form-urlencoded"),
          .init("Accept", "application/json"), .init("Cache-Control", "no-cache"),
        ] + ConnectAPI.identity, body: SecretBytes(text)))
  }

  private struct Form: Decodable {
    var access_token: String
    var refresh_token: String
  }

  private func tokens(
    _ response: Response, _ clientID: String
  ) throws(ServiceTrouble) -> SignInTokens {
    guard response.body.count < 65_536,
      let form = try? JSONDecoder().decode(Form.self, from: Data(response.body.bytes())),
      let access = WebToken(form.access_token, now: clock.now()),
      let refresh = Secret(form.refresh_token)
    else { throw .noAnswer(area: tokenArea) }
    return SignInTokens(access: access, refresh: refresh, clientID: clientID)
  }

  private func trouble(_ response: Response) -> ServiceTrouble {
    response.status == 403
      ? .refused : .misunderstood(status: response.status, area: tokenArea)
  }
}

private let tokenArea = "the exchange of a ticket"

/// Text as it stands in a query or a form.
func percentEncoded(_ text: String) -> String {
  let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  return text.addingPercentEncoding(withAllowedCharacters: plain) ?? text
}
