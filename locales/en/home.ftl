### status: adapted

home-title = What is new
home-nothing-new = Nothing is new to you since you last looked.
home-networks = In your networks
home-networks-none = Nothing new in your networks. Tell them what you are trying, or ask them something.
home-questions = Questions you could answer
home-sectors = From services like yours
home-everybody = From everybody
home-mine = Yours
home-tried = Places that try what you wrote
home-tried-none = When a municipality wants to try something that you have shared, you see it here.
home-all-posts = All posts

home-front-title = Municipalities in the Nordic countries learn from each other
home-front-lead = Vitja is the meeting place of Nordic 0–24: how services work together for vulnerable children and young people aged 0–24, and their families.
home-front-read = Read experiences
home-fact-share = Share what you tried
home-fact-share-text = What the situation was, what you did, what came of it, and what others can use.
home-fact-read = Read across languages
home-fact-read-text = Everybody writes in their own language and reads Vitja in theirs.
home-fact-safe = Safe for children
home-fact-safe-text = No child and no family may be recognised. Identity numbers are stopped before a text is saved.
home-public-posts = Open to everybody
