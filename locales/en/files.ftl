### status: adapted

files-title = Pictures, documents and links
files-title-text = Show how you work: a form, a routine, a picture of a room. Never a child, a family or papers about them.
files-kind-picture = Picture
files-kind-document = Document
# $size (text): kilobytes
files-size-kb = { $size } kB
# $size (text): megabytes
files-size-mb = { $size } MB

files-field = Choose files
# $files, $picture, $document (number): the most files; the most megabytes of a picture and of a document
files-limits = Pictures: JPEG, PNG or WebP, at most { $picture } MB and { $pixels } million pixels each. Documents: PDF, Word, Excel, PowerPoint, OpenDocument, TXT or CSV without macros, at most { $document } MB each. Number of files: at most { $files }
files-attach = Attach the chosen files
# $name (text): name of the file
files-remove = Remove: { $name }
files-alt = What the picture shows
files-alt-hint = For people who do not see the picture. One sentence is often enough.
files-decorative = The picture is decoration and tells nothing that the text does not
files-caption = Caption
files-confirm = I have looked through this document: it holds no identity numbers, and nobody can be recognised

files-doubt-unread = The words in this document could not be read here, so nobody has checked it for identity numbers. Look through it yourself before you share it.
files-doubt-numbers = Something in this document looks like an identity number. Look through it before you share it.

files-links = Links
files-links-text = Pages elsewhere that belong to this. Nothing is fetched from them.
# $max (number): links
files-links-most = Number of links: at most { $max }
# $number (number): counts up from 1
files-link-number = Link { $number }
files-link-title = What is there, in your own words
files-link-address = Address
files-link-address-hint = Begins with https:// or http://
files-link-lang = Which language is it in?
files-link-lang-none = Choose a language
files-link-more = Add one more link

# $max (text): number of files
files-error-many = There are too many files. Remove some, or write a second post. The most files: { $max }
# $max (text): number of links
files-error-links = There are too many links. The most links: { $max }
# $max (text): number of characters
files-error-words = This is too long. The most characters: { $max }
# $max (text): number of characters
files-error-link-title = Write what is there, in a few words. The most characters: { $max }
files-error-link-address = Write the whole address, beginning with https:// or http://
files-error-link-lang = Choose which language the page is in.
# $name (text): name of the file, here and below
files-error-alt = Write what the picture shows, or mark it as decoration: { $name }
files-error-unread = Look through the document and confirm it, or remove it: { $name }
files-error-numbers = Look through the document and confirm it, or remove it: { $name }
files-error-gone = A file is no longer here. Choose it again.
files-error-pending = You have many files that are attached to nothing yet. Remove some of your drafts, then attach this one again: { $name }
files-error-empty = There is nothing in this file: { $name }
files-error-gif = Moving pictures cannot be attached. Save it as JPEG or PNG, or link to it: { $name }
files-error-type = This kind of file cannot be attached. Save it as a picture (JPEG, PNG, WebP) or a document (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = This file is something else than its name says. Save it again from the program it was made with: { $name }
files-error-macros = This document carries macros, so it was not kept. Save it without macros: { $name }
files-error-bomb = This document would grow far too large when it is opened, so it was not kept: { $name }
files-error-broken = This file cannot be read; it may be damaged. Open it, save it again, and attach it once more: { $name }
files-error-pixels = This picture has too many pixels. Make it smaller, then attach it again: { $name }
# $max (text): megabytes
files-error-large = This file is too large. The most megabytes: { $max }. File: { $name }
# $kind (text): the national name of the number; $before (text): the words before it
files-error-stop = There is an identity number in this document, so nothing of it was kept. Take the number out, then attach the document again. Kind: { $kind }. It stands after: “{ $before }”. Document: { $name }
files-error-stop-name = There is an identity number in the name of a file, so the file was not kept. Give it another name, then attach it again. Kind: { $kind }
