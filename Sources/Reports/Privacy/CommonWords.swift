/// Ordinary Dutch that often has a capital inside a sentence, and words of every day that a case may lack.
enum CommonWords {
  static let all: Set<String> = Set(
    """
    u uw uzelf ik jij je jou jouw hij zij ze wij we jullie hun hen haar hem zijn mijn ons onze een de het dat dit die deze
    en of maar want dus als dan toen nu nog wel niet geen ja nee oké ok hoi hallo dag goedemorgen goedemiddag goedenavond
    goeiemorgen goeiemiddag welkom sorry dank bedankt dankjewel graag prima mooi fijn goed hoe wat waar wie wanneer waarom
    welke welk heb hebt heeft had ben bent is was waren wil wilt kan kunt kun mag moet zou zal gaat ga doe doet zie ziet
    hoor hoort voel voelt denk denkt vind vindt weet zeg zegt vertel vertelt klinkt lijkt merk begrijp snap klopt even eens
    vandaag gisteren morgen straks later soms vaak altijd nooit iets niets iemand niemand alles veel weinig
    nederland nederlands nederlandse nederlander belgië belgisch duits duitse duitsland engels engelse engeland frans franse
    frankrijk spaans spaanse spanje turks turkse turkije marokko marokkaans marokkaanse surinaams surinaamse suriname
    antilliaans antilliaanse arabisch arabische syrisch syrische syrië oekraïne oekraïens oekraïense pools poolse polen
    russisch russische rusland europa europees europese fries friese friesland limburg limburgs brabant brabants
    afrikaans afrikaanse amerika amerikaans amerikaanse indonesië indonesisch indonesische somalië somalisch somalische
    iran iraans iraanse irak iraaks iraakse koerdisch koerdische
    god allah jezus bijbel koran kerst kerstmis pasen pinksteren sinterklaas ramadan suikerfeest offerfeest koningsdag
    moederdag vaderdag oudjaar nieuwjaar hemelvaart christelijk islamitisch moslim
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december
    whatsapp netflix facebook instagram google teams zoom youtube tiktok spotify snapchat twitter internet
    ggz poh wmo uwv ggd cao adhd ptss dsm ect ba ok asap
    verken match
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
