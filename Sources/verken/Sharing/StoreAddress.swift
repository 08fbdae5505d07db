import Delivery
import Foundation

/// Which learning record store, and the way in.
enum StoreAddress {
  private static let variable = "VERKEN_LRS_URL"
  private static var file: URL { DataFolder.url.appending(path: "leerarchief") }

  /// What was typed, else what stands in the environment, else what was remembered.
  static func endpoint(typed: String?) throws(UserFacingError) -> Endpoint {
    let environment = ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    guard let address = typed ?? environment ?? Settings.load().store else {
      throw UserFacingError(
        "ik weet nog niet naar welk leerarchief. Noem het adres: verken deel … --naar https://…/xapi. Met --onthoud erbij hoeft dat maar één keer.",
        .usage)
    }
    do {
      return try Endpoint(address)
    } catch {
      throw UserFacingError(text(error), .usage)
    }
  }

  static func remember(_ endpoint: Endpoint) throws {
    var settings = Settings.load()
    settings.store = endpoint.description
    try settings.save()
  }

  static func credentials() throws(UserFacingError) -> Credentials {
    do {
      return try Credentials.find(environment: ProcessInfo.processInfo.environment, file: file)
    } catch {
      throw UserFacingError(text(error), .configuration)
    }
  }

  /// Never says the address again: there may be a password in it.
  private static func text(_ mistake: Endpoint.Mistake) -> String {
    switch mistake {
    case .noAddress: "dat is geen adres van een leerarchief. Het begint met https:// en een computernaam."
    case .notEncrypted:
      "dat adres begint met http://, en dan kan onderweg iedereen meelezen. Neem https://; http:// mag alleen naar deze computer zelf."
    case .holdsCredentials:
      "zet geen naam of wachtwoord in het adres: dat blijft staan in de geschiedenis van je terminal. Gebruik VERKEN_LRS_NAAM en VERKEN_LRS_WACHTWOORD, of een bestand dat alleen jij kunt lezen."
    case .holdsQuery: "in het adres van een leerarchief hoort geen '?' of '#'."
    }
  }

  private static func text(_ missing: Credentials.Missing) -> String {
    switch missing {
    case .nowhere:
      """
      ik heb geen naam en wachtwoord voor het leerarchief. Zet ze in VERKEN_LRS_NAAM en VERKEN_LRS_WACHTWOORD, \
      of als naam:wachtwoord op de eerste regel van \(file.path(percentEncoded: false)), een bestand dat alleen \
      jij kunt lezen (chmod 600).
      """
    case .unusableEnvironment:
      "VERKEN_LRS_NAAM en VERKEN_LRS_WACHTWOORD zijn niet allebei bruikbaar: beide moeten er zijn, op één regel, en in de naam mag geen dubbele punt staan."
    case .unreadable(let path): "het bestand met naam en wachtwoord is niet te lezen: \(path)"
    case .open(let path):
      "anderen op deze computer kunnen in \(path) kijken, dus gebruik ik het niet. Maak het van jou alleen: chmod 600 '\(path)'"
    case .unusable(let path): "op de eerste regel van \(path) staat geen naam:wachtwoord."
    }
  }
}
