import Testing

@testable import GarminConnect
@testable import LiveService

@Suite("A ticket of a browser")
struct ServiceTicketTests {
  private static let ticket = "ST-0000001-abcdefgh-sso"

  @Test("is taken alone, or out of the address it stands in")
  func pasted() throws {
    let alone = try #require(ServiceTicket(pasted: "  \(Self.ticket)\n"))
    #expect(alone.ticket.text == Self.ticket)
    #expect(alone.service == "https://mobile.integration.garmin.com/gcm/android")
    for service in [
      "https://mobile.integration.garmin.com/gcm/ios", "https://sso.garmin.com/sso/embed?a=b",
      "https://connect.garmin.cn/app",
    ] {
      let join = service.contains("?") ? "&" : "?"
      let address = try #require(ServiceTicket(pasted: service + join + "ticket=" + Self.ticket))
      #expect(address.ticket.text == Self.ticket)
      #expect(address.service == service)
    }
  }

  @Test(
    "of anybody else, or of another shape, is none",
    arguments: [
      "", "ST-", "ST-short", "XX-0000001-abcdefgh", "ST-0000001-abc def", "ST-0000001-abcdéfgh",
      "https://garmin.com.example.org/?ticket=ST-0000001-abcdefgh-sso",
      "https://notgarmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "http://sso.garmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "https://u:p@sso.garmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "https://sso.garmin.com/?ticket=", "https://sso.garmin.com/sso/embed",
    ])
  func others(text: String) {
    #expect(ServiceTicket(pasted: text) == nil)
  }
}
