/// First names that are no words as well, so that they tell also without a capital.
enum FirstNames {
  static func contains(_ lower: String) -> Bool { all.contains(lower) }

  private static let all: Set<String> = Set(
    """
    aafke aaltje abdel abdellah abdul adriaan adrie ahmed aisha albert alex alexander ali alice alie amber amina amir
    anita anja anke ankie anna anne annelies anneke annemarie annemieke annet annette annie anouk antje anton antoon
    arie arjan arjen arno arthur astrid ayşe ayse barbara bart bas bastiaan beatrix ben bernard bert bertus bianca
    bilal bob boris bouchra bram brenda brigitte britt bruno carla carlijn carlo carolien caroline casper cees charlotte
    chantal chris christa christel christiaan christina christine claudia coen colin cor cora corrie daan daniel danielle
    danny david debbie denise dennis desiree diana dick diederik diego dieneke dilara dirk djamila dominique doortje
    dorien driss eddy edith edwin eefje eline elise elisabeth elke ellen els elsbeth elly emine emma emre eric erica erik
    erwin esmee esther eva evelien evelyn fadoua farid fatih fatima fatma femke ferry fleur floor floris fons frank
    franka frans fred freek frederik frits gea geert geertje gerard gerda gerda gerrit gert gertjan gijs gina giovanni
    greet greetje guus hafid hakan hamid hanna hannah hanneke hannie hans harm harrie harry hassan hasna heleen helena
    henk henny henriette herman hester hetty hicham hilde hugo huub ibrahim ilona ilse imane ina ine ingeborg ingrid
    irene iris irma isa isabel ismail ivo jaap jacco jacob jacqueline jamal jamila jan janine janneke jannie jans jantje
    jasmijn jasper jayden jeanette jelle jenny jeroen jesse jessica jet jeske jip jitske joanne job jochem joep johan
    johanna johannes john joke jolanda jolien jonas jonathan joost jordy joris jos jose josé joseph josephine joyce judith
    jules julia julian jurgen jurre jurriaan karel karen karim karin karlijn kasper katja kees kelly kemal kenan kevin
    khadija khalid kim klaas klaartje koen koos laila lara lars laura laurens leen leendert lena lennart leon leonie
    leontien lex liam lianne lidia lieke lies liesbeth lieve lieze lilian linda lisa lisanne lisette loes lot lotte louis
    louise luc lucas lucia luuk lydia maaike maarten maartje machteld mahmoud manon marc marcel margot margreet margriet
    maria marian marieke mariëlle marielle marije marijke marinus mario marion marit marja marjan marjolein marjo marleen
    marlies marloes martha martijn martin martine mathijs matthijs maud maurice maurits max mehmet meike melanie melissa
    menno merel meryem michael michel michelle miep mieke milan milou mirjam mirthe mohamed mohammed monique moniek
    mounir mourad murat mustafa myrthe nabil nadia naima nancy naomi natalie natasja nathalie nelleke nellie nick nicky
    nico nicole niek niels nina noa noah noor noortje noud nynke olga olivier omar oscar otto ouafa paul paula pauline
    peggy peter petra phil philip pien piet pieter pim pleun quinten rachid rachida ralph ramon raymond rebecca renate
    rené rene renée renee renske ria rianne richard rick rik rineke rita rob robbert robert robin roderick roel roelof
    rogier roland rolf romy ronald ronny ruben rudi rudolf rutger ruud saar sabine sabrina said saïd salim salma samir
    samira sander sandra sanne sara sarah saskia selma serge sharon sheila sibel siebe sien sietske sigrid silvia simon
    simone sjaak sjoerd sofie sonja soufiane stefan stefanie stephanie steven stijn suzan suzanne svenja sven sylvia tamara
    tanja tara tess thea theo thijs thijmen thomas tijmen tijn tim timo tineke tjitske tobias tom ton tonnie toos tom
    trees trijntje truus twan umut ursula valerie vera vincent walter ward wendy werner wessel wesley wietske wilhelmina
    wilma willem willemijn wim wouter yara yasmin yasmina yasin youssef yusuf yvette yvonne zehra zeynep zoë
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
