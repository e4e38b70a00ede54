/**
 * Common given names in the Netherlands: words by which a full name is known, of nobody in particular. Without those that are as often
 * another word with a capital (Mei, Wil, Toon, Ton, Can). A name that is not here is not found; see `persoonsnaam.ts`.
 */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  // Long common here, and of the last decades.
  (
    'aad aart abel adriaan albert alex alexander alwin andre andré anke anna anne anneke annelies annemarie annet annie ans anton ' +
    'antoon antonius arend arie arjan arjen arno arnold astrid barbara barend bart bas bastiaan beatrix bernard bert betty bianca ' +
    'birgit boudewijn bram brenda brigitte carin carla carolien caroline cees celine charlotte chantal christiaan christina ' +
    'christine cindy claudia coen connie cor corina corrie daan daniel daniël daniëlle danielle danny david debbie dennis desiree diana ' +
    'dick diederik dirk dominique dorien douwe eddy edith edwin eef egbert eline elisabeth elise ellen els elsa elsbeth emma emiel ' +
    'eric erik erna ernst erwin esmee esther eva evelien evert femke fenna ferdinand fleur floor floris francien frank frans fred ' +
    'frederik freek frits geert geertje gerard gerda gerrit gert gertjan gijs gijsbert greet greetje guus hanna hannah hanneke hannie hans ' +
    'harm harrie harry heleen helena hendrik hendrika henk henny herman hetty hilde huub hubert hugo ida ineke inge ingrid ' +
    'irene iris ivo jaap jacob jacoba jacqueline jaco jan janet janneke jannie jantje janine jasmijn jasper jeanette jelle jelte jeroen ' +
    'jesse jessica jeffrey jim joan joep johan johanna johannes john jolanda jolien jona jonas jonathan joop joost jordy joris ' +
    'jos josé josephine joyce judith julia julian jurgen karel karen karin katja kees kevin kim kirsten klaas klaske koen koos ' +
    'kristel lars laura laurens leen leo leon leonie lex liam lianne lidia lidwien lieke lies liesbeth linda lisa lisette loes ' +
    'lotte louis louise luc lucas luuk lydia maaike maarten machteld madelon manon marc marcel marco margot margreet margriet maria marian ' +
    'marianne marieke mariëlle marielle marijke marije marijn marina marinus marion marit marja marjan marjo marjolein mark marleen marlies ' +
    'martijn martin martine mathijs matthijs maud maurice mees menno michael michel michelle michiel mieke mike milan milou ' +
    'miranda mirjam monica monique nadia nancy natalie natasja nick nicole niek niels nienke nina noah noor olaf olivier oscar pascal ' +
    'patricia patrick paul paula paulien peter petra pieter pim piet pleun quinten rachel ralph raymond remco rené rene renate renske ria ' +
    'richard rick rik rita rob robbert robert robin roel roelof rogier roland ron ronald rosa roy rudi rudolf ruben ruud ruth sabine ' +
    'sam samuel sander sandra sanne sara sarah saskia sebastiaan sem sebastian simon simone sjaak sjoerd sofie sonja sophie stefan stef ' +
    'stephanie steven stijn suzan suzanne sven sybren sylvia teun teunis thea theo thijs thomas thijmen tijmen tim tineke tinus tjeerd tom ' +
    'trudy truus ursula vera victor vincent wendy werner wiebe wies wilhelmina willeke willem willemijn willemien wim wouter ' +
    'yvette yvonne ymke ' +
    // Common among people with family from Morocco, Turkey, and elsewhere in the Arab and Persian world.
    'abdel abdelali abdelaziz abdelhak abdelkader abdelkarim abdellah abderrahim abderrahman abdul abdullah abdou achmed adam adil adnan ' +
    'ahmad ahmed ahmet aicha aïcha aisha ali alia aliya amal amin amina amine amir amira anas anouar anwar asma aya ayman ayoub ayşe ayse azeddine ' +
    'aziz aziza bashir bilal bouchra brahim btissam burak cem cemal chaima chakib cihan deniz dilara driss dunya ebru ekrem elif ' +
    'emine emre enes engin ercan erdal erkan esra fadma farah farid farida faris fatih fatiha fatima fatma fatoumata fatou fayza ferhat fouad furkan ' +
    'gamze gülsen gulsen habiba hafid hafida hajar hakan hakim halil halima hamid hamza hanan hasan hassan hatice havva hicham hind houda houssein ' +
    'hülya hulya husein hussein hüseyin huseyin ibrahim ibtissam idris ikram ilham ilias ilyas imad imane ismael ismail jalal jamal jamila kadir ' +
    'kamal kaoutar karim karima kemal kenan kerem khadija khalid khalil laila latifa layla leila leyla loubna mahmoud mahmut malika mariam ' +
    'marouane maryam mehdi mehmet meltem mert merve meryem mohamad mohamed mohammad mohammed mimoun mina mounir mourad murat musa mustafa mustapha nabil ' +
    'nadir nadira naima najat najib nawal nezha nora noura nouredine nuray nurcan okan omar ömer omer orhan osama osman ouafae özlem ozlem ' +
    'rachid rachida ramazan rania rashid redouan reza rida said saïd saida saïda salah salim salima salma samir samira selim selma serdar serkan ' +
    'sevgi sibel siham soufiane soumaya souad sultan süleyman suleyman tarik tariq turgut tuncay ufuk umut ünal yahya yasin yasmin yasmina yasmine yassin ' +
    'yassine yavuz younes youness youssef yousra yunus yusuf zahra zainab zakaria zaynab zehra zeynep zineb ziad zohra ' +
    // Common among people with family from Surinam, the Antilles, Ghana, Cape Verde and the Indian subcontinent.
    'anand anil aniel anita anoesjka ashna asha aswin chandra dewi dinesh glenn gladys humphrey hesdy indra jairam jagdish jerrel kwame kofi ' +
    'kwasi ama abena lakshmi marlon maikel mitchell orlando radj radjesh raj rajesh ramesh rishi roshni romeo sandjai sanjay sewdien sharda shanti ' +
    'sharon shivani sunil soeresh soenil suresh usha vidya vijay vishal winston xaviera ruthmila jurensly giovanni rayen djenaro ' +
    // Common among people with family from Poland, Ukraine, Romania, Bulgaria, Eritrea, Somalia, Vietnam and China.
    'agata agnieszka aleksandra andrzej beata bogdan dariusz dorota ewa grzegorz irina iryna iwona jacek jakub jerzy joanna katarzyna krystyna krzysztof ' +
    'łukasz lukasz magdalena małgorzata malgorzata marcin mariusz marzena mateusz michał monika natalia nataliya oksana oleksandr olena olga paweł pawel piotr ' +
    'rafał renata ryszard sergiy serhii svetlana sławomir tomasz urszula volodymyr wojciech yulia zbigniew abeba amanuel berhane filmon ' +
    'freweini haile kidane mehari mulugeta samrawit selam senait tekle tesfay yohannes abdi abdirahman abdullahi fartun faduma hodan ifrah ' +
    'hibo mohamud nasra sahra warsame linh minh nguyen tuan xiaoling'
  ).split(' '),
)
